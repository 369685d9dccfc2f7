import * as v from 'valibot'
import {
  type ApiFailure,
  type ApiResult,
  type Identity,
  type Mutation,
  PROTOCOL,
  readAnswer,
  ScopeId,
  SyncAnswer,
  SyncCall,
  type TokenSource,
  Verdict,
} from '../../contract/index.ts'
import { fixNumbers, numbered } from '../storage/numbering.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import { type Applied, applyAnswer, applyRescue, nothingApplied, type Sent } from './apply/answer.ts'
import { type Door, send } from './call.ts'
import { type BatchLimits, fullBatch, halfOf, nextBatch } from './decide/batch.ts'
import { newScope } from './decide/digest.ts'
import { meaningOf } from './decide/failure.ts'
import { draftsPart, unmirrored } from './drafts/applyDrafts.ts'
import { APP_VERSION } from './version.ts'

/** What one run of the sync needs, passed in: a store, who acts, the server, tokens, a clock. */
export type SyncParts = {
  store: Store
  identity: Pick<Identity, 'ward' | 'hamlets' | 'member'>
  door: Door
  tokens: TokenSource
  now: () => number
  /** Called before numbers leave this phone, so that no later database can use them again. */
  noteSent: (no: number) => Promise<void>
  /** Told after every answer: what was received and read so far, and what there was to send. */
  progress?: (soFar: Progress) => void
}
export type Progress = { sent: number; total: number; pulled: number }

/** `keyNews`: the ward has word about its keys for this phone (PROTOCOL.md 11.3). */
export type Outcome =
  | { ok: true; scopesChanged: boolean; keyNews: boolean }
  | { ok: false; failure: ApiFailure }

/**
 * [S2] Sends what waits and reads what is new until both are through. Every answer is stored before the next one is;
 * breaking off anywhere loses nothing and fetches nothing twice [S10] (D02).
 */
export async function syncOnce(parts: SyncParts): Promise<Outcome> {
  await prepare(parts)
  const soFar = { sent: 0, total: await waitingCount(parts.store), pulled: 0 }
  let limits = fullBatch
  let [scopesChanged, keyNews] = [false, false]
  for (;;) {
    const before = await waitingCount(parts.store)
    const round = await syncRound(parts, limits)
    const waiting = await waitingCount(parts.store)
    if (round.ok) {
      soFar.sent += round.value.settled
      soFar.pulled += round.value.pulled
      scopesChanged ||= round.value.scopesChanged
      keyNews = round.value.keyNews
      parts.progress?.({ ...soFar, total: Math.max(soFar.total, soFar.sent) })
      if (round.value.more || isMoving(round.value, waiting)) continue
      if (round.value.hasMirrored && (await withDatabase(parts.store, () => unmirrored(parts.store))))
        continue
      return { ok: true, scopesChanged, keyNews }
    }
    const meaning = meaningOf(round.failure)
    if (meaning === 'smaller' && limits.count > 1) limits = halfOf(limits)
    else if (meaning !== 'stopped' || waiting === 0 || waiting >= before) return round
  }
}

type Round = Applied & { keyNews: boolean }

/** Whether another round brings on what still waits. */
const isMoving = ({ settled, renumbered }: Applied, waiting: number): boolean =>
  waiting > 0 && (settled > 0 || renumbered)

/** One call with mutations, then the pages it left behind. */
async function syncRound(parts: SyncParts, limits: BatchLimits): Promise<ApiResult<Round>> {
  const { call, muts } = await nextCall(parts, limits)
  const last = muts[muts.length - 1]
  if (last) await parts.noteSent(last.no)
  const first = await exchange(parts, call, muts)
  if (!first.ok) return first
  const total: Round = { ...nothingApplied, keyNews: false }
  for (let reply: Exchanged | null = first.value; reply; ) {
    // The next page is on its way while this one is being written.
    const following: Promise<ApiResult<Exchanged>> | null = nextPage(parts, reply)
    const applied = await applyAnswer(parts.store, reply.sent, reply.answer)
    total.settled += applied.settled
    total.received += applied.received
    total.pulled += applied.pulled
    total.more = applied.more
    total.scopesChanged ||= applied.scopesChanged
    total.keyNews = reply.answer.key !== undefined
    total.renumbered ||= applied.renumbered
    total.hasMirrored ||= applied.hasMirrored
    const next: ApiResult<Exchanged> | null = await following
    if (next && !next.ok) return next
    reply = next?.value ?? null
  }
  return { ok: true, value: total }
}

const nextPage = (parts: SyncParts, { answer, sent }: Exchanged): Promise<ApiResult<Exchanged>> | null =>
  continues(sent.call, answer) ? exchange(parts, pageCall(sent.call, answer), []) : null

type Exchanged = { answer: SyncAnswer; sent: Sent }

async function exchange(
  { door, tokens, now, identity, store }: SyncParts,
  call: SyncCall,
  muts: readonly Mutation[],
): Promise<ApiResult<Exchanged>> {
  const sentAt = now()
  const path = `/api/wards/${identity.ward}/sync`
  const reply = await send(door, tokens, { method: 'POST', path, body: call })
  if (!reply.ok) return reply
  const result = readAnswer(SyncAnswer, reply.value)
  if (!result.ok) {
    await rescue(store, muts, reply.value.body)
    return result
  }
  return { ok: true, value: { answer: result.value, sent: { call, muts, sentAt, receivedAt: now() } } }
}

/** A phone that was retired still gets verdicts: its unsent work lies in the ward's quarantine [S7]. */
async function rescue(store: Store, muts: readonly Mutation[], body: unknown): Promise<void> {
  const parsed = v.safeParse(v.object({ verdicts: v.array(Verdict) }), body)
  if (parsed.success && muts.length > 0) await applyRescue(store, muts, parsed.output.verdicts)
}

/** Whether the answer left pages behind, in the same log as was asked. */
const continues = (call: SyncCall, answer: SyncAnswer): boolean =>
  (call.epoch === null || call.epoch === answer.epoch) &&
  Object.values(answer.scopes).some(({ more }) => more)

function pageCall(call: SyncCall, answer: SyncAnswer): SyncCall {
  const scopes = { ...call.scopes }
  for (const [scope, { cursor }] of Object.entries(answer.scopes)) scopes[v.parse(ScopeId, scope)] = cursor
  const { drafts: _told, ...rest } = call
  return { ...rest, epoch: answer.epoch, scopes, muts: [] }
}

/** The scopes this member begins with; the server tells of others [S7]. */
async function prepare({ store, identity }: SyncParts): Promise<void> {
  const first = [...(identity.ward ? [identity.ward] : []), ...identity.hamlets]
  await withDatabase(store, () =>
    store.transaction('rw', store.scopes, store.facts, store.outbox, async () => {
      if ((await store.scopes.count()) === 0) await store.scopes.bulkPut(first.map(newScope))
      await fixNumbers(store)
    }),
  )
}

/** The next call: oldest mutations, all cursors. Tries are counted, for the people who look at what waits. */
const nextCall = ({ store }: SyncParts, limits: BatchLimits): Promise<{ call: SyncCall; muts: Mutation[] }> =>
  withDatabase(store, () =>
    store.transaction('rw', store.scopes, store.facts, store.outbox, store.drafts, async () => {
      const { epoch, numberOffset } = await store.readFacts()
      const entries = await store.outbox.orderBy('no').limit(limits.count).toArray()
      const muts = nextBatch(
        entries.map((entry) => numbered(entry, numberOffset ?? 0)),
        limits,
      )
      await store.outbox.bulkPut(
        entries.slice(0, muts.length).map((entry) => ({ ...entry, tries: entry.tries + 1 })),
      )
      const states = (await store.scopes.toArray()).filter(({ dropped }) => !dropped)
      const scopes = Object.fromEntries(states.map(({ scope, cursor }) => [scope, cursor]))
      // Only with something to number: a call without news stays short.
      const renumbers = muts.length > 0 ? { renumbers: true } : {}
      const drafts = await draftsPart(store)
      const call = v.parse(SyncCall, {
        ...{ v: PROTOCOL, app: APP_VERSION, epoch, scopes, muts },
        ...{ ...renumbers, drafts },
      })
      return { call, muts }
    }),
  )

const waitingCount = (store: Store): Promise<number> => withDatabase(store, () => store.outbox.count())
