import { CodedError, type CopyPart } from '../../contract/index.ts'
import { keptRow, type Row } from './copiedRow.ts'
import { allTablesOf, columnsOf, copiedTablesOf, DOCUMENTS, FIRST, RESTORING, SHARED } from './copyTables.ts'
import { migrate, type Step } from './migrations/migrate.ts'
import type { SqlPhrases } from './sqlPhrases.ts'

export const isRestoring = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", RESTORING).toArray().length > 0

/**
 * Puts one part in; the same part again is the same. The first part of another copy begins anew, whatever an import left
 * that was broken off: parts of two copies would make a ward that never was.
 * @throws CodedError body-invalid, other-copy
 */
export function putPart(sql: SqlStorage, steps: readonly Step[], part: CopyPart, phrases: SqlPhrases): void {
  if (part.schema > steps.length) throw new CodedError('body-invalid', 'copied by a newer release')
  if (copyUnderWay(sql) !== copyOf(part)) begin(sql, steps, part, phrases)
  const { table, columns, rows } = part
  const known = columnsOf(sql, table).map(({ name }) => name)
  if (!copiedTablesOf(sql).includes(table) || columns.some((column) => !known.includes(column)))
    throw new CodedError('body-invalid', `no such columns in ${table}`)
  // Before there were phrases rows had the long form only; they keep it.
  const isShortened = table === DOCUMENTS && columnsOf(sql, SHARED).length > 0
  for (const cells of rows) {
    if (cells.length !== columns.length) throw new CodedError('body-invalid', 'a row of another length')
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]))
    putRow(sql, table, isShortened ? keptRow(row, phrases) : row)
  }
}

/** Which copy a part belongs to. */
const copyOf = ({ schema, mark }: CopyPart): string => JSON.stringify([schema, mark])

/** The copy that is being put back; null for none, or for one that a release before this began. */
function copyUnderWay(sql: SqlStorage): string | null {
  if (!columnsOf(sql, RESTORING).some(({ name }) => name === 'copy')) return null
  return sql.exec<{ copy: string }>(`SELECT copy FROM ${RESTORING}`).one().copy
}

/** Tables are made as they were when the copy was made. */
function begin(sql: SqlStorage, steps: readonly Step[], part: CopyPart, phrases: SqlPhrases): void {
  if (part.table !== FIRST)
    throw isRestoring(sql)
      ? new CodedError('other-copy', 'of another copy than the one being put back')
      : new CodedError('body-invalid', 'a copy begins with its first part')
  for (const table of allTablesOf(sql)) sql.exec(`DROP TABLE ${table}`)
  phrases.forget()
  migrate(sql, steps.slice(0, part.schema))
  sql.exec(`CREATE TABLE ${RESTORING} (copy TEXT NOT NULL)`)
  sql.exec(`INSERT INTO ${RESTORING} (copy) VALUES (?)`, copyOf(part))
}

function putRow(sql: SqlStorage, table: string, row: Row): void {
  const names = Object.keys(row)
  const places = names.map(() => '?')
  try {
    const query = `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`
    sql.exec(query, ...Object.values(row))
  } catch {
    throw new CodedError('body-invalid', 'a row that the table does not take')
  }
}

/** The tables as this release has them, and nothing says any more that the ward is being put back. */
export function finishRestore(sql: SqlStorage, steps: readonly Step[]): void {
  migrate(sql, steps)
  sql.exec(`DROP TABLE ${RESTORING}`)
}
