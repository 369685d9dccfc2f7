import type { Mutation, SyncAnswer, SyncCall, Verdict } from '../../../contract/index.ts'
import { documentTables } from '../../storage/documents/documents.ts'
import { renumber } from '../../storage/numbering.ts'
import { withDatabase } from '../../storage/reopen.ts'
import type { StoreFacts } from '../../storage/rows.ts'
import type { Store } from '../../storage/store.ts'
import { factsIn, inTransaction, type Tables } from '../../storage/tables.ts'
import { together } from '../../storage/together.ts'
import { applyDrafts, mirrorOf } from '../drafts/applyDrafts.ts'
import { beginEpoch } from './epoch.ts'
import { eraseAround } from './erase.ts'
import { applyNews } from './news.ts'
import { removeDropped } from './sweep.ts'
import { Applying } from './transaction.ts'
import { applyVerdicts } from './verdicts.ts'

/**
 * What was sent, and when: both ends of the call on this phone's clock tell how far it is from the server's. `last`: the
 * database's own number of the last mutation; `left`: how many waited behind it.
 */
export type Sent = {
  call: SyncCall
  muts: readonly Mutation[]
  last: number
  left: number
  sentAt: number
  receivedAt: number
}

/** `more`: some scope has not been read to its head yet. `waiting`: how many mutations still wait. */
export type Applied = {
  waiting: number
  settled: number
  received: number
  pulled: number
  more: boolean
  scopesChanged: boolean
  /** What waits has other numbers now (PROTOCOL 2.8). */
  renumbered: boolean
  /** Something the ward seems to have lost is to be sent again. */
  sendsAgain: boolean
  /** Something of the unfinished guides reached the ward [S12]. */
  hasMirrored: boolean
}

export const nothingApplied: Readonly<Applied> = {
  waiting: 0,
  settled: 0,
  received: 0,
  pulled: 0,
  more: false,
  scopesChanged: false,
  renumbered: false,
  sendsAgain: false,
  hasMirrored: false,
}

/**
 * [S1] [S4] One answer in one transaction: verdicts, rows, cursors, digests, epoch. Aborted, it changes nothing, and the
 * next call asks for the same again. Screens hear of it after commit.
 */
export async function applyAnswer(store: Store, sent: Sent, answer: SyncAnswer): Promise<Applied> {
  const { applied, changed } = await withDatabase(store, () =>
    inTransaction(store, 'rw', written, async (tables) => applyInside(tables, sent, answer)),
  )
  store.clockOffset = clockOffset(sent, answer)
  store.heard = Date.parse(answer.time)
  store.changes.announce(changed)
  return applied
}

/** Everything that an answer may write. */
const written = [
  ...documentTables,
  ...(['outbox', 'refusals', 'scopes', 'facts', 'snapshots', 'touched', 'drafts'] as const),
]

async function applyInside(
  tables: Tables,
  sent: Sent,
  answer: SyncAnswer,
): Promise<{ applied: Applied; changed: string[] }> {
  const [applying, facts] = await together([Applying.begin(tables), factsIn(tables)])
  const verdicts = await applyVerdicts(applying, sent.muts, answer.verdicts, answer.time)
  const { settled, received } = verdicts
  for (const scope of answer.start) applying.startScope(scope)
  for (const scope of answer.drop) dropScope(applying, scope)
  const isOtherEpoch = facts.epoch === null ? await hasReceipts(applying) : facts.epoch !== answer.epoch
  // Places in the old log mean nothing in the new one: what came with them is asked for again from the beginning.
  if (isOtherEpoch) await beginEpoch(applying)
  else {
    // Under another epoch they are sent again first, so that help given counts; then the tombstone comes with the news.
    for (const { scope, id } of verdicts.erased) await eraseAround(applying, scope, [id])
    await applyAllNews(applying, sent.call, answer)
  }
  const left = await removeDropped(applying)
  const { mirror, hasMirrored } = await applyDrafts(tables, facts.mirror, sent.call.drafts, answer.drafts)
  const known: StoreFacts = {
    ...facts,
    epoch: answer.epoch,
    scopeVersion: answer.scopeVersion,
    lastContact: answer.time,
    clockOffset: clockOffset(sent, answer),
    received: facts.received + received,
    moved: [...facts.moved, ...left.map((scope) => ({ scope, at: answer.time }))],
    minApp: answer.minApp ?? facts.minApp,
    ahead: answer.ahead === true,
    ...mirrorOf(facts, isOtherEpoch, mirror),
  }
  await together([applying.write(), tables.facts.put(known)])
  if (answer.lastNo !== undefined) await moveOn(tables, answer.lastNo)
  const applied = {
    waiting: applying.entries.length,
    settled,
    received,
    pulled: Object.values(answer.scopes).reduce((sum, { rows }) => sum + rows.length, 0),
    more: applying.scopes.some(({ complete, dropped }) => !complete && !dropped),
    scopesChanged: isNewScope(facts, answer),
    renumbered: answer.lastNo !== undefined,
    sendsAgain: applying.queued > 0,
    hasMirrored,
  }
  return { applied, changed: applying.changed }
}

/**
 * [S8] A phone that handed in what it held got receipts without hearing of any epoch. Should it be let in again, whatever
 * epoch it meets may be another one.
 */
const hasReceipts = async (applying: Applying): Promise<boolean> =>
  (await applying.loadWritten()).some(({ ver }) => ver > 0)

/**
 * [S7] Whether somebody's hamlets may have changed. At the first contact the version is new in any case: then it is what the ward
 * adds or takes that tells, so that a phone that has just signed in does not do so again before its first page.
 */
const isNewScope = ({ scopeVersion }: StoreFacts, answer: SyncAnswer): boolean =>
  scopeVersion === 0 ? answer.start.length + answer.drop.length > 0 : scopeVersion !== answer.scopeVersion

/** [S3] Numbers that were used before are left behind: nothing was stored under them, so nothing is lost. */
async function moveOn(tables: Tables, lastNo: number): Promise<void> {
  for (const [id, no] of await renumber(tables, lastNo)) await tables.rows.update(id, { no })
}

async function applyAllNews(applying: Applying, call: SyncCall, answer: SyncAnswer): Promise<void> {
  for (const [scope, news] of Object.entries(answer.scopes)) {
    const asked = Object.entries(call.scopes).find(([code]) => code === scope)
    const place = { asked: news.from ?? asked?.[1] ?? null, time: answer.time }
    if (asked) await applyNews(applying, scope, place, news)
  }
}

/** [S7] Taken away: no news any more, but what waits is still sent, and rows stay until it has its verdicts. */
function dropScope(applying: Applying, scope: string): void {
  const known = applying.scope(scope)
  if (known) applying.setScope({ ...known, dropped: true })
}

/**
 * Verdicts that came with a refusal of the phone itself: unsent work went into the ward's quarantine, and is told so [S7].
 */
export async function applyRescue(
  store: Store,
  muts: readonly Mutation[],
  verdicts: readonly Verdict[],
): Promise<void> {
  const changed = await withDatabase(store, () =>
    inTransaction(store, 'rw', written, async (tables) => {
      const applying = await Applying.begin(tables)
      const at = new Date(Date.now() + store.clockOffset).toISOString()
      const { settled } = await applyVerdicts(applying, muts, verdicts, at)
      await applying.write()
      const facts = await factsIn(tables)
      await tables.facts.put({ ...facts, handedIn: (facts.handedIn ?? 0) + settled })
      return applying.changed
    }),
  )
  store.changes.announce(changed)
}

const clockOffset = ({ sentAt, receivedAt }: Sent, { time }: SyncAnswer): number =>
  Date.parse(time) - Math.round((sentAt + receivedAt) / 2)
