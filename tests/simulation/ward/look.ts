import type { WardRecount } from '../../../worker/domain/figures/recount.ts'
import type { SqlLedger } from '../../../worker/storage/sqlLedger.ts'
import type { KeptDocument, WardLook } from './ward.ts'

type Row = { k: number; id: string; kind: string; ver: number; state: number; body: string }
/** `gone` went along with an erased household or person (decision 0014). */
const states = ['live', 'erased', 'incomplete', 'gone'] as const

/** The whole ward as plain data. */
export function lookAt(sql: SqlStorage, ledger: SqlLedger, recount: WardRecount): WardLook {
  const documents = sql
    .exec<Row>('SELECT k, id, kind, ver, state, body FROM document ORDER BY k')
    .toArray()
    .map(
      ({ k, id, kind, ver, state, body }): KeptDocument => ({
        ...{ id, kind, ver, body, scope: ledger.scopes.idOf(k) },
        state: states[state] ?? 'incomplete',
      }),
    )
  return {
    documents,
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
