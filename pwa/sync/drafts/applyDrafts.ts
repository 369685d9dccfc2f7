import * as v from 'valibot'
import { DraftsCall, type DraftsNews } from '../../../contract/index.ts'
import { type Mirror, noMirror, type StoreFacts } from '../../storage/rows.ts'
import { factsIn, type Tables } from '../../storage/tables.ts'
import { draftsToSend, mirrored } from './mirror.ts'

/** The part of the next call about unfinished guides, inside a transaction over drafts and facts. */
export async function draftsPart(tables: Tables): Promise<DraftsCall> {
  const { mirror = noMirror } = await factsIn(tables)
  return draftsToSend(await tables.drafts.toArray(), mirror)
}

/** What of unfinished guides has not reached the ward, as a text that differs when that differs; empty for nothing. */
export async function unmirrored(tables: Tables): Promise<string> {
  const { puts, ends } = await draftsPart(tables)
  return [...puts.map(({ id, updatedAt }) => id + updatedAt), ...ends].join(' ')
}

/**
 * [S12] What an answer says about unfinished guides, inside its transaction. A ward that says nothing has nothing new; one
 * of an older version never says anything, and everything stays marked as only here.
 * @returns the facts to be kept, and whether something reached the ward
 */
export async function applyDrafts(
  tables: Tables,
  mirror: Mirror = noMirror,
  sent: unknown,
  news: DraftsNews | undefined,
): Promise<{ mirror: Mirror; hasMirrored: boolean }> {
  const asked = v.safeParse(DraftsCall, sent)
  if (!news || !asked.success) return { mirror, hasMirrored: false }
  const change = mirrored(await tables.drafts.toArray(), mirror, asked.output, news)
  await tables.drafts.bulkDelete(change.remove)
  await tables.drafts.bulkPut(change.put)
  const hasMirrored =
    asked.output.puts.some(({ id }) => news.kept.includes(id)) || asked.output.ends.length > 0
  return { mirror: change.mirror, hasMirrored }
}

/** [S8] A ward restored from a backup may lack what it had: everything is told again. */
export const mirrorOf = (
  facts: StoreFacts,
  isOtherEpoch: boolean,
  mirror: Mirror,
): Pick<StoreFacts, 'mirror'> =>
  isOtherEpoch ? { mirror: noMirror } : facts.mirror || mirror !== noMirror ? { mirror } : {}
