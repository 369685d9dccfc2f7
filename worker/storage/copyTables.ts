/** Where a ward stands that is being put back: there is no such table in one that is open. */
export const RESTORING = 'restoring'
/** Every copy begins with it. */
export const FIRST = 'meta'
export const DOCUMENTS = 'document'
/** Rows travel whole, so phrases do not; a ward that is put back makes its own. */
export const SHARED = 'phrase'

/** Ours; the platform's own begin with a line. */
const OURS = "type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"

/** Every table of the object. */
export const allTablesOf = (sql: SqlStorage): string[] =>
  sql
    .exec<{ name: string }>(`SELECT name FROM sqlite_master WHERE ${OURS} ORDER BY name <> ?, name`, FIRST)
    .toArray()
    .map(({ name }) => name)

/** Those that a copy holds, in its order. */
export const copiedTablesOf = (sql: SqlStorage): string[] =>
  allTablesOf(sql).filter((name) => name !== RESTORING && name !== SHARED)

export const columnsOf = (sql: SqlStorage, table: string): { name: string; pk: number }[] =>
  sql.exec<{ name: string; pk: number }>(`SELECT name, pk FROM pragma_table_info('${table}')`).toArray()
