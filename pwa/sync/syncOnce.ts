import type { ApiFailure, Identity, TokenSource } from '../../contract/index.ts'
import { fixNumbers } from '../storage/numbering.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import { inTransaction } from '../storage/tables.ts'
import type { Applied } from './apply/answer.ts'
import type { Door } from './call.ts'
import { type BatchLimits, fullBatch, halfOf } from './decide/batch.ts'
import { newScope } from './decide/digest.ts'
import { meaningOf } from './decide/failure.ts'
import { unmirrored } from './drafts/applyDrafts.ts'
import { nextCall } from './nextCall.ts'
import { syncRound } from './round.ts'

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
    const begun = await nextCall(parts.store, limits)
    soFar.total = Math.max(soFar.total, soFar.sent + begun.waiting)
    const round = await syncRound(parts, begun, soFar)
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

/** Whether another round brings on what still waits. */
const isMoving = ({ settled, renumbered, sendsAgain, waiting }: Applied): boolean =>
  waiting > 0 && (settled > 0 || renumbered || sendsAgain)

/** The scopes this member begins with; the server tells of others [S7]. */
async function prepare({ store, identity }: SyncParts): Promise<void> {
  const first = [...(identity.ward ? [identity.ward] : []), ...identity.hamlets]
  await withDatabase(store, () =>
    inTransaction(store, 'rw', ['scopes', 'facts', 'outbox'], async (tables) => {
      if ((await tables.scopes.count()) === 0) await tables.scopes.bulkPut(first.map(newScope))
      await fixNumbers(tables)
    }),
  )
}

const waitingCount = (store: Store): Promise<number> => withDatabase(store, () => store.outbox.count())
