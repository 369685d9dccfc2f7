import type { WardRecount } from '../../../worker/domain/figures/recount.ts'
import { type DocumentRow, longRow } from '../../../worker/storage/compact/row.ts'
import type { SqlLedger } from '../../../worker/storage/sqlLedger.ts'
import { SqlPhrases } from '../../../worker/storage/sqlPhrases.ts'
import { copyOf } from './copy.ts'
import type { KeptDocument, WardLook } from './ward.ts'

/** `gone` went along with an erased household or person (decision 0014). */
const states = ['live', 'erased', 'incomplete', 'gone'] as const

/** The whole ward as plain data. */
export function lookAt(sql: SqlStorage, ledger: SqlLedger, recount: WardRecount): WardLook {
  const phrases = new SqlPhrases(sql)
  const documents = sql
    .exec<DocumentRow>('SELECT * FROM document ORDER BY k')
    .toArray()
    .map((row) => longRow(row, phrases))
    .map(
      ({ k, id, kind, ver, state, body }): KeptDocument => ({
        ...{ id, kind, ver, body, scope: ledger.scopes.idOf(k) },
        state: states[state] ?? 'incomplete',
      }),
    )
  // Documents are kept packed, and read above in full.
  const beside = copyOf(sql).filter(({ table }) => table !== 'document' && table !== 'phrase')
  return {
    documents,
    content: JSON.stringify([documents, beside]),
    refused: sql
      .exec<{ mid: string; id: string }>("SELECT mid, json_extract(mutation, '$.id') AS id FROM refusal")
      .toArray()
      .map(({ mid, id }) => ({ mid, id })),
    digests: Object.fromEntries(ledger.scopes.all().map(({ id, n, sum }) => [id, { n, sum }])),
    differences: recount.differences.map((difference) => JSON.stringify(difference)),
    people: ledger.people.members().map(({ id, role, hamlets, state }) => ({
      ...{ member: id, role, hamlets },
      isActive: state === 'active',
    })),
  }
}
