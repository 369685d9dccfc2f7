import { CodedError, type CopyPart, type CopyPlace } from '../../contract/index.ts'
import type { Phrases } from './compact/phrases.ts'
import { copiedRow, type Row } from './copiedRow.ts'
import { columnsOf, copiedTablesOf, DOCUMENTS, FIRST } from './copyTables.ts'
import { versionOf } from './migrations/migrate.ts'

/** Rows, and characters before the last row, of one part: it must fit a request when it comes back (routes/wardCopies.ts). */
const MOST_ROWS = 1_000
const MOST_CHARACTERS = 150_000

type Cell = string | number | null

/** One part of a ward's rows, table by table and by their keys; any size of ward is read with little memory. */
export function copyPart(sql: SqlStorage, from: CopyPlace | null, phrases: Phrases): CopyPart {
  const tables = copiedTablesOf(sql)
  const table = from?.table ?? FIRST
  if (!tables.includes(table)) throw new CodedError('body-invalid', `no table ${table}`)
  const columns = columnsOf(sql, table)
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const after = from?.after ?? null
  if (after && after.length !== key.length) throw new CodedError('body-invalid', `another key in ${table}`)
  const { rows, isWhole } = readRows(
    sql,
    table,
    columns.map(({ name }) => name),
    key.map(({ name }) => name),
    after,
    table === DOCUMENTS ? (row) => copiedRow(row, phrases) : (row) => row,
  )
  const last = rows[rows.length - 1]
  const place = key.map(({ name }) => last?.[columns.findIndex((column) => column.name === name)] ?? null)
  const following = tables[tables.indexOf(table) + 1]
  const next = isWhole ? (following ? { table: following, after: null } : null) : { table, after: place }
  return {
    schema: versionOf(sql),
    mark: markOf(sql),
    table,
    columns: columns.map(({ name }) => name),
    rows,
    next,
  }
}

function readRows(
  sql: SqlStorage,
  table: string,
  columns: string[],
  key: string[],
  after: readonly Cell[] | null,
  inCopies: (row: Row) => Row,
) {
  const where = after ? `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : ''
  const query = `SELECT ${columns.join(', ')} FROM ${table} ${where} ORDER BY ${key.join(', ')}`
  const rows: Cell[][] = []
  let characters = 0
  for (const kept of sql.exec<Row>(query, ...(after ?? []))) {
    if (rows.length === MOST_ROWS || characters > MOST_CHARACTERS) return { rows, isWhole: false }
    const row = inCopies(kept)
    const cells = columns.map((column) => cellOf(row[column]))
    rows.push(cells)
    characters += JSON.stringify(cells).length
  }
  return { rows, isWhole: true }
}

function cellOf(value: SqlStorageValue | undefined): Cell {
  if (value instanceof ArrayBuffer) throw new Error('bytes have no place in a copy')
  return value ?? null
}

/** Differs after everything that is written into a log, is refused, is mirrored unfinished, or is noted about people and keys. */
export function markOf(sql: SqlStorage): string {
  const query = `SELECT (SELECT total(seq) FROM scope) AS seqs, (SELECT count(*) FROM device) AS phones,
    (SELECT total(last_no) FROM device) AS numbers, (SELECT total(rev) FROM draft) AS drafts,
    (SELECT max(no) FROM audit) AS noted`
  return JSON.stringify(sql.exec(query).one())
}
