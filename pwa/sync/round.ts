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
export async function syncRound(
  parts: SyncParts,
  limits: BatchLimits,
  begun: Begun,
  soFar: Progress,
): Promise<ApiResult<Round>> {
  const total: Round = { ...nothingApplied, keyNews: false }
  let flight: Flight | null = depart(parts, limits, begun)
  let mayGoAhead = begun.mayGoAhead
  let behind = goBehind(parts, limits, flight, mayGoAhead)
  while (flight) {
    const reply: ApiResult<Exchanged> = await flight.answer
    const ahead: Flight | null = await behind
    if (!reply.ok) {
      await ahead?.answer
      return isTooEarly(reply) ? { ok: true, value: total } : reply
    }
    const { answer, sent } = reply.value
    mayGoAhead = answer.ahead === true && isSettled(sent, answer)
    const next: Promise<Flight | null> = ahead
      ? goBehind(parts, limits, ahead, mayGoAhead)
      : heard(follow(parts, limits, flight, reply.value))
    const applied = await applyAnswer(parts.store, sent, answer)
    addTo(total, applied, reply.value)
    tell(parts, soFar, applied)
    flight = ahead ?? (await next)
    if (flight) behind = ahead ? next : goBehind(parts, limits, flight, mayGoAhead)
  }
  return { ok: true, value: total }
}

/**
 * What goes behind a call before its answer is written: more mutations as soon as it has left, the next page as soon as its
 * page is here. So the network does not wait for the disk, and no more than two pages wait to be written.
 */
function goBehind(
  parts: SyncParts,
  limits: BatchLimits,
  flight: Flight,
  mayGoAhead: boolean,
): Promise<Flight | null> {
  return heard(
    flight.ready.muts.length === 0
      ? flight.answer.then((reply) => (reply.ok ? nextPage(parts, limits, reply.value) : null))
      : flight.departed.then(() => (mayGoAhead ? goAhead(parts, limits, flight) : null)),
  )
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
