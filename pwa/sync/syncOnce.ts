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
  /** How much one call carries; as much as the ward takes unless said. */
  limits?: BatchLimits
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
  const soFar: Progress = { sent: 0, total: 0, pulled: 0 }
  let { limits = fullBatch } = parts
  let [scopesChanged, keyNews] = [false, false]
  for (;;) {
    const begun = await nextCall(parts, limits)
    soFar.total = Math.max(soFar.total, soFar.sent + begun.waiting)
    const round = await syncRound(parts, limits, begun, soFar)
    if (round.ok) {
      scopesChanged ||= round.value.scopesChanged
      keyNews = round.value.keyNews
      if (round.value.more || isMoving(round.value)) continue
      if (round.value.hasMirrored && (await withDatabase(parts.store, () => unmirrored(parts.store))))
        continue
      return { ok: true, scopesChanged, keyNews }
    }
    const meaning = meaningOf(round.failure)
    const waiting = await waitingCount(parts.store)
    if (meaning === 'smaller' && limits.count > 1) limits = halfOf(limits)
    else if (meaning !== 'stopped' || waiting === 0 || waiting >= begun.waiting) return round
  }
}

type Round = Applied & { keyNews: boolean }

/** Whether another round brings on what still waits. */
const isMoving = ({ settled, renumbered, waiting }: Applied): boolean =>
  waiting > 0 && (settled > 0 || renumbered)

/** A call with mutations, then whatever follows it without a look at what it changed here: more mutations, or pages. */
async function syncRound(
  parts: SyncParts,
  limits: BatchLimits,
  begun: Begun,
  soFar: Progress,
): Promise<ApiResult<Round>> {
  const first = await exchange(parts, begun)
  if (!first.ok) return first
  const total: Round = { ...nothingApplied, keyNews: false }
  for (let reply: Exchanged | null = first.value; reply; ) {
    // The next call is on its way while this answer is being written.
    const following: Promise<ApiResult<Exchanged>> | null = follow(parts, limits, reply)
    const applied = await applyAnswer(parts.store, reply.sent, reply.answer)
    addTo(total, applied, reply.answer)
    soFar.sent += applied.settled
    soFar.pulled += applied.pulled
    parts.progress?.({ ...soFar, total: Math.max(soFar.total, soFar.sent) })
    const next: ApiResult<Exchanged> | null = await following
    if (next && !next.ok) return next
    reply = next?.value ?? null
  }
  return { ok: true, value: total }
}

function addTo(total: Round, applied: Applied, { key }: SyncAnswer): void {
  total.settled += applied.settled
  total.received += applied.received
  total.pulled += applied.pulled
  total.more = applied.more
  total.waiting = applied.waiting
  total.scopesChanged ||= applied.scopesChanged
  total.keyNews = key !== undefined
  total.renumbered ||= applied.renumbered
  total.hasMirrored ||= applied.hasMirrored
}

/** The pages that an answer left behind, or the mutations after those it settled; null when neither can be said yet. */
function follow(
  parts: SyncParts,
  limits: BatchLimits,
  { answer, sent }: Exchanged,
): Promise<ApiResult<Exchanged>> | null {
  const call = pageCall(sent.call, answer)
  if (continues(sent.call, answer)) return exchange(parts, { call, muts: [] })
  return isSettled(sent, answer) ? sendMore(parts, limits, call, sent.last) : null
}

/** Nothing in the answer changes what is sent next: each mutation has its verdict, in the same log and scopes. */
const isSettled = ({ call, muts, left }: Sent, answer: SyncAnswer): boolean =>
  left > 0 &&
  call.epoch === answer.epoch &&
  answer.lastNo === undefined &&
  answer.start.length + answer.drop.length === 0 &&
  answer.verdicts.length === muts.length &&
  Object.values(answer.scopes).every(({ more, reset }) => !more && !reset)

async function sendMore(
  parts: SyncParts,
  limits: BatchLimits,
  call: SyncCall,
  after: number,
): Promise<ApiResult<Exchanged>> {
  const batch = await withDatabase(parts.store, () => nextMutations(parts.store, limits, after))
  return exchange(parts, { ...batch, call: { ...call, muts: batch.muts } })
}

type Exchanged = { answer: SyncAnswer; sent: Sent }
/** A call that is ready; without mutations it has neither last nor left ones. */
type Ready = Pick<Sent, 'call' | 'muts'> & Partial<Pick<Sent, 'last' | 'left'>>

async function exchange(
  { door, tokens, now, identity, store, noteSent }: SyncParts,
  { call, muts, last = 0, left = 0 }: Ready,
): Promise<ApiResult<Exchanged>> {
  const highest = muts[muts.length - 1]
  if (highest) await noteSent(highest.no)
  const sentAt = now()
  const path = `/api/wards/${identity.ward}/sync`
  const reply = await send(door, tokens, { method: 'POST', path, body: call })
  if (!reply.ok) return reply
  const result = readAnswer(SyncAnswer, reply.value)
  if (!result.ok) {
    await rescue(store, muts, reply.value.body)
    return result
  }
  const sent = { call, muts, last, left, sentAt, receivedAt: now() }
  return { ok: true, value: { answer: result.value, sent } }
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

type Batch = { muts: Mutation[]; last: number; left: number }
type Begun = Batch & { call: SyncCall; waiting: number }

/** The next call: oldest mutations, all cursors. */
const nextCall = ({ store }: SyncParts, limits: BatchLimits): Promise<Begun> =>
  withDatabase(store, () =>
    store.transaction('r', store.scopes, store.facts, store.outbox, store.drafts, async () => {
      const { epoch } = await store.readFacts()
      const batch = await nextMutations(store, limits)
      const states = (await store.scopes.toArray()).filter(({ dropped }) => !dropped)
      const scopes = Object.fromEntries(states.map(({ scope, cursor }) => [scope, cursor]))
      // Only with something to number: a call without news stays short.
      const renumbers = batch.muts.length > 0 ? { renumbers: true } : {}
      const drafts = await draftsPart(store)
      const call = v.parse(SyncCall, {
        ...{ v: PROTOCOL, app: APP_VERSION, epoch, scopes, muts: batch.muts },
        ...{ ...renumbers, drafts },
      })
      return { ...batch, call, waiting: batch.muts.length + batch.left }
    }),
  )

/** The oldest mutations behind a number of the database, as many as fit in a call. */
async function nextMutations(store: Store, limits: BatchLimits, after = 0): Promise<Batch> {
  const { numberOffset } = await store.readFacts()
  const entries = await store.outbox.where('no').above(after).limit(limits.count).toArray()
  const muts = nextBatch(
    entries.map((entry) => numbered(entry, numberOffset ?? 0)),
    limits,
  )
  const last = entries[muts.length - 1]?.no ?? after
  return { muts, last, left: await store.outbox.where('no').above(last).count() }
}

const waitingCount = (store: Store): Promise<number> => withDatabase(store, () => store.outbox.count())
