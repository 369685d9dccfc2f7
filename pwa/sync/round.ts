import type { ApiResult, SyncAnswer } from '../../contract/index.ts'
import { type Applied, applyAnswer, nothingApplied, type Sent } from './apply/answer.ts'
import type { BatchLimits } from './decide/batch.ts'
import { depart, type Exchanged, type Flight, goAhead } from './flight.ts'
import { type Begun, continues, pageCall } from './nextCall.ts'
import type { Progress, SyncParts } from './syncOnce.ts'

type Round = Applied & { keyNews: boolean }

/**
 * A call with mutations, then whatever follows it without a look at what it changed here: more mutations, or pages. The
 * next call is on its way before the answer is written, and, where the ward allows it, before the answer is there.
 */
export async function syncRound(parts: SyncParts, begun: Begun, soFar: Progress): Promise<ApiResult<Round>> {
  const { limits } = begun
  const total: Round = { ...nothingApplied, keyNews: false }
  let { mayGoAhead } = begun
  const behind = (flight: Flight) => goBehind(parts, limits, flight, () => mayGoAhead)
  let line: Line = [Promise.resolve(depart(parts, limits, begun))]
  for (;;) {
    lengthen(line, behind)
    const flight = await line.shift()
    if (!flight) return { ok: true, value: total }
    const reply: ApiResult<Exchanged> = await flight.answer
    if (!reply.ok) {
      await answersOf(line)
      return isTooEarly(reply) ? { ok: true, value: total } : reply
    }
    const { answer, sent } = reply.value
    mayGoAhead = answer.ahead === true && isSettled(sent, answer)
    if (!(await line[0])) line = [heard(follow(parts, limits, flight, reply.value))]
    lengthen(line, behind)
    const applied = await applyAnswer(parts.store, sent, answer)
    addTo(total, applied, reply.value)
    tell(parts, soFar, applied)
  }
}

/** Calls on their way or about to leave, in their order; null where nothing follows. */
type Line = Promise<Flight | null>[]
/** So many at the most: a thin network is never idle while an answer travels, and few pages come again after a kill (decision 0019). */
const LINE_CALLS = 3

/** Fills the line: each call leaves behind the one before it, not only behind that one's answer. */
function lengthen(line: Line, behind: (flight: Flight) => Promise<Flight | null>): void {
  for (let last = line[line.length - 1]; last && line.length < LINE_CALLS; last = line[line.length - 1])
    line.push(heard(last.then((flight) => (flight ? behind(flight) : null))))
}

/** Waits until nothing of the line is on its way any more; what failed first is what is told. */
async function answersOf(line: Line): Promise<void> {
  for (const call of line) await call.then((flight) => flight?.answer).catch(() => undefined)
}

/**
 * What goes behind a call before its answer is written: more mutations as soon as it has left, the next page as soon as its
 * page begins to come. So the network does not wait for the disk.
 */
function goBehind(
  parts: SyncParts,
  limits: BatchLimits,
  flight: Flight,
  mayGoAhead: () => boolean,
): Promise<Flight | null> {
  return flight.ready.muts.length === 0
    ? pageBehind(parts, limits, flight)
    : flight.departed.then(() => (mayGoAhead() ? goAhead(parts, limits, flight) : null))
}

/** Asked for as soon as the answer begins, where its head says how; otherwise once it is here. */
async function pageBehind(parts: SyncParts, limits: BatchLimits, flight: Flight): Promise<Flight | null> {
  const call = await flight.next
  if (call) return depart(parts, limits, { call, muts: [] })
  const reply = await flight.answer
  return reply.ok ? nextPage(parts, limits, reply.value) : null
}

/** Should it fail while what came before it fails too (the phone was locked), nobody waits for it any more. */
function heard<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}

const nextPage = (parts: SyncParts, limits: BatchLimits, { answer, sent }: Exchanged): Flight | null =>
  continues(sent.call, answer) ? depart(parts, limits, { call: pageCall(sent.call, answer), muts: [] }) : null

/** What was sent ahead came before the call that it stands on, or that one was not taken: it is simply sent again. */
const isTooEarly = (reply: ApiResult<Exchanged>): boolean =>
  !reply.ok && reply.failure.kind === 'code' && reply.failure.code === 'earlier-missing'

function tell({ progress }: SyncParts, soFar: Progress, applied: Applied): void {
  soFar.sent += applied.settled
  soFar.pulled += applied.pulled
  progress?.({ ...soFar, total: Math.max(soFar.total, soFar.sent) })
}

function addTo(total: Round, applied: Applied, { answer, sent }: Exchanged): void {
  total.settled += applied.settled
  total.received += applied.received
  total.pulled += applied.pulled
  total.more = applied.more || isWithoutNews(sent, answer)
  total.waiting = applied.waiting
  total.scopesChanged ||= applied.scopesChanged
  total.keyNews = answer.key !== undefined
  total.renumbered ||= applied.renumbered
  total.sendsAgain ||= applied.sendsAgain
  total.hasMirrored ||= applied.hasMirrored
}

/** The ward did not know any more where this phone stands: its news must be asked for. */
const isWithoutNews = ({ call }: Sent, { scopes, drop }: SyncAnswer): boolean =>
  call.after !== undefined && Object.keys(call.scopes).length > Object.keys(scopes).length + drop.length

/** The pages that an answer left behind, or the mutations after those it settled; null when neither can be said yet. */
async function follow(
  parts: SyncParts,
  limits: BatchLimits,
  { upcoming }: Flight,
  reply: Exchanged,
): Promise<Flight | null> {
  const { answer, sent } = reply
  if (continues(sent.call, answer)) return nextPage(parts, limits, reply)
  const batch = isSettled(sent, answer) ? await upcoming : null
  if (!batch) return null
  return depart(parts, limits, { ...batch, call: { ...pageCall(sent.call, answer), muts: batch.muts } })
}

/** Nothing in the answer changes what is sent next: each mutation has its verdict, in the same log and scopes. */
const isSettled = ({ call, muts, left }: Sent, answer: SyncAnswer): boolean =>
  left > 0 &&
  call.epoch === answer.epoch &&
  answer.lastNo === undefined &&
  answer.start.length + answer.drop.length === 0 &&
  answer.verdicts.length === muts.length &&
  Object.values(answer.scopes).every(({ more, reset }) => !more && !reset)
