import * as v from 'valibot'
import {
  type ApiResult,
  type Mutation,
  readAnswer,
  SyncAnswer,
  type SyncCall,
  Verdict,
} from '../../contract/index.ts'
import type { Store } from '../storage/store.ts'
import { applyRescue, type Sent } from './apply/answer.ts'
import { type Request, send } from './call.ts'
import type { BatchLimits } from './decide/batch.ts'
import { type Batch, callAhead, nextMutations, pageCallAhead, type Ready } from './nextCall.ts'
import type { SyncParts } from './syncOnce.ts'

export type Exchanged = { answer: SyncAnswer; sent: Sent }

/**
 * A call on its way. `departed`: nothing that is sent from now on leaves before it. `upcoming`: what waits behind it, read
 * while the network works, since later it would wait for the answer that is being written. `next`: the call for the page behind
 * this one, as soon as its answer begins; null when its head says nothing of it.
 */
export type Flight = {
  ready: Ready
  departed: Promise<void>
  upcoming: Promise<Batch> | null
  next: Promise<SyncCall | null>
  answer: Promise<ApiResult<Exchanged>>
}

export function depart(parts: SyncParts, limits: BatchLimits, ready: Ready): Flight {
  let leave = () => {}
  const departed = new Promise<void>((resolve) => {
    leave = resolve
  })
  let begin: (next: SyncCall | null) => void = () => {}
  const next = new Promise<SyncCall | null>((resolve) => {
    begin = resolve
  })
  const begun = (head: string) => begin(pageCallAhead(ready.call, head))
  const answer = exchange(parts, ready, { departed: leave, begun }).finally(() => {
    leave()
    begin(null)
  })
  const { last = 0, left = 0 } = ready
  const upcoming = left > 0 ? departed.then(() => nextMutations(parts.store, limits, last)) : null
  // Whoever waits for it hears of it; one that nobody waits for any more breaks nothing.
  for (const promise of [answer, upcoming]) promise?.catch(() => undefined)
  return { ready, departed, upcoming, next, answer }
}

/**
 * Sends what waits behind a call that is not answered yet: on a thin network the way there and back takes as long as
 * the batch itself. The ward takes it only on top of that call (PROTOCOL 2.9). Null when nothing waits.
 */
export async function goAhead(
  parts: SyncParts,
  limits: BatchLimits,
  { ready: { call, muts }, upcoming }: Flight,
): Promise<Flight | null> {
  const [highest, batch] = [muts[muts.length - 1], await upcoming]
  if (!highest || !batch || batch.muts.length === 0) return null
  return depart(parts, limits, { ...batch, call: callAhead(call, batch.muts, highest) })
}

async function exchange(
  { door, tokens, now, identity, store, noteSent }: SyncParts,
  { call, muts, last = 0, left = 0 }: Ready,
  told: Pick<Request, 'departed' | 'begun'>,
): Promise<ApiResult<Exchanged>> {
  const highest = muts[muts.length - 1]
  if (highest) await noteSent(highest.no)
  const sentAt = now()
  const path = `/api/wards/${identity.ward}/sync`
  const reply = await send(door, tokens, { method: 'POST', path, body: call, ...told })
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
