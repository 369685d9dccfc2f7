import { namedIn, whatNames } from '../../../contract/index.ts'
import type { StoredRow } from '../../storage/rows.ts'
import type { Applying } from './transaction.ts'

/**
 * [P6] (D74) Somebody was erased: whatever this phone holds about them goes with the tombstone, also what the ward has
 * not seen yet. Help that waits to be sent is still sent, since it counts; nothing of it is shown any more.
 * @param ids households and persons that were erased in this scope
 */
export async function eraseAround(applying: Applying, scope: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await applying.loadScope(scope)
  const documents = rows.map((row) => ({ id: row.id, names: namesOf(applying.row(row.id) ?? row) }))
  const gone = whatNames(ids, documents)
  for (const id of gone) applying.setRow(id, null)
  const all = new Set([...ids, ...gone])
  await eraseBeside(applying, all)
  applying.forgetBoard()
}

const namesOf = ({ body, acked }: StoredRow): string[] => [...namedIn(body), ...(acked ? namedIn(acked) : [])]

/** Drafts, refused changes, and edits that can no longer be made. */
async function eraseBeside({ tables, entries }: Applying, ids: ReadonlySet<string>): Promise<void> {
  const isAbout = (body: Readonly<Record<string, unknown>>) => namedIn(body).some((id) => ids.has(id))
  await tables.drafts.filter((draft) => isAbout({ ...draft })).delete()
  const refused = await tables.refusals
    .filter(({ document, mutation }) => ids.has(document) || isAbout(mutation.fields))
    .toArray()
  await tables.refusals.bulkPut(
    refused.map((refusal) => ({
      ...refusal,
      mutation: { ...refusal.mutation, fields: {} },
      state: 'discarded' as const,
    })),
  )
  const late = entries.filter(({ id, mutation }) => ids.has(id) && mutation.op === 'set')
  await tables.outbox.bulkDelete(late.map(({ no }) => no))
}
