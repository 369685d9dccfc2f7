import type { Identity, TokenSource } from '../../contract/index.ts'
import { Documents } from '../storage/documents/documents.ts'
import type { WardKey } from '../storage/sealing.ts'
import { testSession } from '../storage/session.suite.ts'
import type { Session } from '../storage/session.ts'
import type { Door } from './call.ts'
import { type Outcome, syncOnce } from './syncOnce.ts'
import type { TestWard } from './ward.suite.ts'

/** What becomes of the next calls: delivered, the call or the answer lost, never answered, or told to come again in 30 s. */
export type Network = { next: ('ok' | 'lost-call' | 'lost-answer' | 'no-answer' | 'busy')[] }

export type TestPhone = {
  session: Session
  network: Network
  sync: () => Promise<Outcome>
  noted: number[]
  bodies: number[]
}

export const testTokens: TokenSource = { token: async () => ({ ok: true, value: 'token' }) }

/** A phone on a ward in memory, with a network that a test can break. */
export async function testPhone(
  ward: TestWard,
  options: { identity?: Identity; key?: WardKey; clock?: { now: number } } = {},
): Promise<TestPhone> {
  const { session, clock } = await testSession(options)
  const network: Network = { next: [] }
  const bodies: number[] = []
  const noted: number[] = []
  const door = doorTo(ward, session.identity, network, bodies)
  const parts = {
    store: session.store,
    identity: session.identity,
    door,
    tokens: testTokens,
    now: () => clock.now,
  }
  const noteSent = async (no: number) => void noted.push(no)
  return { session, network, noted, bodies, sync: () => syncOnce({ ...parts, noteSent }) }
}

/** Answers calls like the Worker does; `bodies` takes the size of each as it travelled. */
export function doorTo(
  ward: TestWard,
  who: Identity,
  network: Network,
  bodies: number[] = [],
  answers: number[] = [],
): Door {
  return {
    base: '',
    async fetch(_input, init) {
      const fate = network.next.shift() ?? 'ok'
      if (fate === 'lost-call') throw new TypeError('Failed to fetch')
      if (fate === 'busy') return comeAgain()
      const bytes = await new Response(init?.body).arrayBuffer()
      bodies.push(bytes.byteLength)
      const zipped = new Headers(init?.headers).get('Content-Encoding') === 'gzip'
      const call: unknown = JSON.parse(zipped ? await unzipped(bytes) : new TextDecoder().decode(bytes))
      const answer = ward.sync(who.device, who.member, call)
      answers.push(JSON.stringify(answer).length)
      if (fate === 'lost-answer') throw new TypeError('Failed to fetch')
      if (fate === 'no-answer') return new Promise<never>(() => {})
      return Response.json(answer)
    },
  }
}

const comeAgain = () =>
  Response.json(
    { code: 'ledger-busy', message: 'again, please' },
    { status: 503, headers: { 'Retry-After': '30' } },
  )

const unzipped = (bytes: ArrayBuffer): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()

/** Everything a phone holds of a scope, as the ward would list it. */
export async function liveOn(session: Session, scope: string): Promise<Map<string, Record<string, unknown>>> {
  const rows = await new Documents(session.store).all()
  return new Map(rows.filter((row) => row.scope === scope).map(({ id, body }) => [id, body]))
}
