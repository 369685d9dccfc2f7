import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { expect, vi } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { GUIDE_DESK } from '../domain/guides/desk.ts'
import { expectRefusal } from './badInput.suite.ts'
import { call } from './call.suite.ts'
import { contentsOf, openPlaces, type Places } from './places.suite.ts'
import { type KnownRoute, knownRoutes, methodOf, tokenFor } from './routes.suite.ts'
import { chance, type Request, spoil } from './spoil.suite.ts'

/** So long that no phone is ever slowed down, and a token lasts for a few thousand calls. */
const STEP_MS = 250
const SIGN_IN_EVERY = 10_000
const BATCH = 1_000

/** What a flood did: requests refused, by route and code; and those that were still sound after all. */
export type Flood = {
  refused: number
  sound: number
  by: Record<string, number>
  routes: Record<string, number>
}

/**
 * [P9] A flood of malformed requests at every route that testing/routes knows: sound requests, each spoiled in one respect.
 * None is answered 5xx; none that is refused writes a row. What happens to stay sound may be taken, and does not count.
 * @param requests how many are to be refused: some thousands in the gate, 100,000 in the soak
 */
export async function floodOfBadInput(requests: number, seed: number): Promise<Flood> {
  const places = await openPlaces()
  const written = await watchWrites(places)
  const flood: Flood = { refused: 0, sound: 0, by: {}, routes: {} }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  try {
    const sound = await soundRequests(places)
    let content = await contentsOf(places)
    for (let batch = 0; flood.refused < requests; batch++) {
      if ((batch * BATCH) % SIGN_IN_EVERY === 0) await signInAgain(places)
      content = await contentsOf(places)
      for (const drawn of fc.sample(chance, { numRuns: BATCH, seed: seed + batch })) {
        const known = sound[drawn.route % sound.length]
        if (!known) throw new Error('no route')
        vi.setSystemTime(Date.now() + STEP_MS)
        written.take()
        const { request, what, isSure } = spoil(withToken(known, places), drawn)
        const got = await send(request)
        if (got.status < 400 && !isSure) {
          flood.sound += 1
          if (written.take() > 0) content = await contentsOf(places)
          continue
        }
        expectRefusal(got, { seed: seed + batch, route: known.route.route, what, request })
        // A write that was rolled back is none.
        if (written.take() > 0) expect(await contentsOf(places), what).toEqual(content)
        note(flood, known.route, got)
        if (flood.refused === requests) break
      }
    }
    expect(await contentsOf(places)).toEqual(content)
    return flood
  } finally {
    vi.useRealTimers()
    written.stop()
  }
}

type Sound = { route: KnownRoute; method: string; asked: Omit<Request, 'method' | 'token'> }

/** One sound request for each route; making keys for each of many thousands would be most of the work. */
const soundRequests = (places: Places): Promise<Sound[]> =>
  Promise.all(
    knownRoutes.map(async (route) => ({
      ...{ route, method: methodOf(route) },
      asked: await route.ask(places, places.town.path),
    })),
  )

const withToken = ({ route, method, asked }: Sound, places: Places): Request => ({
  ...{ ...asked, method, token: tokenFor(route, places) },
})

const send = ({ path, method, token, json, raw, headers }: Request) =>
  call(path, {
    ...{ method, token },
    ...(method !== 'GET' && (raw === undefined ? json !== undefined && { json } : { raw })),
    // Everybody from an address of their own: what is limited by address has tests of its own.
    headers: { 'CF-Connecting-IP': uuidv7(), ...headers },
  })

function note(
  flood: Flood,
  { route }: KnownRoute,
  { status, body }: { status: number; body: unknown },
): void {
  const code = `${status} ${(body as { code: string }).code}`
  flood.refused += 1
  flood.by[code] = (flood.by[code] ?? 0) + 1
  flood.routes[route] = (flood.routes[route] ?? 0) + 1
}

async function signInAgain({ town, administrator }: Places): Promise<void> {
  await town.official.signIn()
  await administrator.signIn()
}

/** Counts rows that the objects of these places write, from inside. */
async function watchWrites({ town, province }: Places): Promise<{ take: () => number; stop: () => void }> {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  const objects = [
    env.WARD.getByName(town.ward),
    env.PROVINCE.getByName(province),
    env.GUIDES.getByName(GUIDE_DESK),
  ]
  const stops = await Promise.all(
    objects.map((object: DurableObjectStub) =>
      runInDurableObject(object, (_, { storage: { sql } }) => {
        const exec = sql.exec.bind(sql)
        const counted: typeof sql.exec = (query, ...bindings) => {
          const cursor = exec(query, ...bindings)
          cursors.push(cursor)
          // The caller's row type is a matter of the caller's.
          return cursor as never
        }
        Object.defineProperty(sql, 'exec', { value: counted, configurable: true })
        return () => Reflect.deleteProperty(sql, 'exec')
      }),
    ),
  )
  const take = () => cursors.splice(0).reduce((sum, { rowsWritten }) => sum + rowsWritten, 0)
  const stop = () => {
    for (const each of stops) each()
  }
  return { take, stop }
}

/** What was tried, in a line for people. */
export const reportOf = ({ refused, sound, by, routes }: Flood): string =>
  [
    `${refused} malformed requests to ${Object.keys(routes).length} routes: 0 answers of 5xx, 0 rows written; ${sound} were still sound`,
    Object.entries(by)
      .sort(([, a], [, b]) => b - a)
      .map(([code, times]) => `${code} ${times}`)
      .join(' · '),
  ].join('\n')
