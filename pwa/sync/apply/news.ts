import {
  fittingBody,
  isHamlet,
  isKind,
  type Row,
  type ScopeNews,
  takesOthers,
} from '../../../contract/index.ts'
import type { StoredRow } from '../../storage/rows.ts'
import { compared, restarted } from '../decide/digest.ts'
import { onTopOf } from '../decide/settle.ts'
import { eraseAround } from './erase.ts'
import { sweep } from './sweep.ts'
import type { Applying } from './transaction.ts'

/**
 * The news of one scope: its rows and its cursor, in the transaction of the answer. News that continue another place
 * than where this phone stands (a late answer) are left: they will come again.
 * @param asked the cursor that the call carried @param time the ward's, of the answer
 */
export async function applyNews(
  applying: Applying,
  scope: string,
  { asked, time }: { asked: string | null; time: string },
  news: ScopeNews,
): Promise<void> {
  const known = applying.scope(scope)
  if (!known || known.dropped || known.cursor !== asked) return
  if (news.reset && known.cursor !== null) applying.setScope(restarted(known))
  await applying.load(news.rows.map(({ id }) => id))
  for (const row of news.rows) applyRow(applying, scope, row)
  await eraseAround(applying, scope, erasedIn(news.rows))
  const state = applying.scope(scope) ?? known
  applying.setScope({ ...state, cursor: news.cursor })
  if (!news.more) await finishRound(applying, scope, news, time)
}

/** At the head: rows of earlier rounds go, and the digests must agree [S4]. */
async function finishRound(
  applying: Applying,
  scope: string,
  { n, sum }: ScopeNews,
  time: string,
): Promise<void> {
  const state = applying.scope(scope)
  if (!state) return
  if (!state.complete && state.pass > 1) await sweep(applying, scope, state.pass, time)
  const swept = applying.scope(scope) ?? state
  applying.setScope(
    n === undefined || sum === undefined ? { ...swept, complete: true } : compared(swept, { n, sum }),
  )
}

const erasedIn = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ id, kind, del }) => (del && takesOthers(kind) ? id : []))

function applyRow(applying: Applying, scope: string, row: Row): void {
  const before = applying.row(row.id)
  if (row.del) {
    if (before?.scope === scope) applying.setRow(row.id, null)
    return
  }
  const pass = applying.scope(scope)?.pass ?? 0
  const fresh = storedRow(row, scope, pass, before)
  applying.setRow(row.id, onTopOf(fresh, fresh.body, applying.waiting(row.id)))
}

/** A row as it arrived. One that does not fit its kind is kept and counted, but not shown [S9]. */
function storedRow(row: Row, scope: string, pass: number, before: StoredRow | null): StoredRow {
  const { id, kind, ver, by, at } = row
  const fitting = isKind(kind) ? fittingBody(kind, row.body) : null
  const stored: StoredRow = {
    ...{ id, kind, scope, ver, by, at, pass, body: fitting ?? row.body },
    order: row.ord ?? row.seq,
    no: before?.no ?? 0,
  }
  // Only where it says something: each field of each row is written to the disk.
  if (!isHamlet(scope)) stored.wardKind = kind
  if (row.lead) stored.lead = 1
  if (before?.wrote) stored.wrote = 1
  if (!fitting) stored.odd = true
  return stored
}
