import { CodedError, type CopyPart, type CopyPlace } from '../../contract/index.ts'
import { migrate, type Step, versionOf } from './migrations/migrate.ts'

/** Rows, and characters before the last row, of one part: it must fit a request when it comes back (routes/wardCopies.ts). */
const MOST_ROWS = 1_000
const MOST_CHARACTERS = 150_000

/** Where a ward stands that is being put back: there is no such table in one that is open. */
const RESTORING = 'restoring'

type Cell = string | number | null

/** Ours; the platform's own begin with a line. */
const tablesOf = (sql: SqlStorage): string[] =>
  sql
    .exec<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
         AND name NOT LIKE 'sqlite%' AND name <> ? ORDER BY name <> 'meta', name`,
      RESTORING,
    )
    .toArray()
    .map(({ name }) => name)

const columnsOf = (sql: SqlStorage, table: string): { name: string; pk: number }[] =>
  sql.exec<{ name: string; pk: number }>(`SELECT name, pk FROM pragma_table_info('${table}')`).toArray()

export const isRestoring = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", RESTORING).toArray().length > 0

/** One part of a ward's rows, table by table and by their keys; any size of ward is read with little memory. */
export function copyPart(sql: SqlStorage, from: CopyPlace | null): CopyPart {
  const tables = tablesOf(sql)
  const table = from?.table ?? 'meta'
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
) {
  const where = after ? `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : ''
  const query = `SELECT ${columns.join(', ')} FROM ${table} ${where} ORDER BY ${key.join(', ')}`
  const rows: Cell[][] = []
  let characters = 0
  for (const row of sql.exec<Record<string, Cell>>(query, ...(after ?? []))) {
    if (rows.length === MOST_ROWS || characters > MOST_CHARACTERS) return { rows, isWhole: false }
    const cells = columns.map((column) => row[column] ?? null)
    rows.push(cells)
    characters += JSON.stringify(cells).length
  }
  return { rows, isWhole: true }
}

/** Differs after everything that is written into a log, is refused, is mirrored unfinished, or is noted about people and keys. */
export function markOf(sql: SqlStorage): string {
  const query = `SELECT (SELECT total(seq) FROM scope) AS seqs, (SELECT count(*) FROM device) AS phones,
    (SELECT total(last_no) FROM device) AS numbers, (SELECT total(rev) FROM draft) AS drafts,
    (SELECT max(no) FROM audit) AS noted`
  return JSON.stringify(sql.exec(query).one())
}

/** Puts one part in; the same part again is the same. Tables are made as they were when the copy was made. */
export function putPart(sql: SqlStorage, steps: readonly Step[], part: CopyPart): void {
  const { schema, table, columns, rows } = part
  if (schema > steps.length) throw new CodedError('body-invalid', 'copied by a newer release')
  if (!isRestoring(sql)) {
    migrate(sql, steps.slice(0, schema))
    sql.exec(`CREATE TABLE ${RESTORING} (at TEXT)`)
  }
  const known = new Set(columnsOf(sql, table).map(({ name }) => name))
  if (known.size === 0 || columns.some((column) => !known.has(column)))
    throw new CodedError('body-invalid', `no such columns in ${table}`)
  const query = `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  for (const row of rows) {
    if (row.length !== columns.length) throw new CodedError('body-invalid', 'a row of another length')
    putRow(sql, query, row)
  }
}

function putRow(sql: SqlStorage, query: string, row: readonly Cell[]): void {
  try {
    sql.exec(query, ...row)
  } catch {
    throw new CodedError('body-invalid', 'a row that the table does not take')
  }
}

/** The tables as this release has them, and nothing says any more that the ward is being put back. */
export function finishRestore(sql: SqlStorage, steps: readonly Step[]): void {
  migrate(sql, steps)
  sql.exec(`DROP TABLE ${RESTORING}`)
}
