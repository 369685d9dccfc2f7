/** Everything in a ward's tables, as a backup keeps it. */
type Cell = string | number | null | ArrayBuffer
export type Copy = { table: string; rows: Record<string, Cell>[] }[]

const tablesIn = (sql: SqlStorage): string[] =>
  sql
    .exec<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
    )
    .toArray()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite'))

export const copyOf = (sql: SqlStorage): Copy =>
  tablesIn(sql).map((table) => ({
    table,
    rows: sql
      .exec<Record<string, Cell>>(`SELECT * FROM ${table}`)
      .toArray()
      .map((row) => ({ ...row })),
  }))

/** The tables as they were; inside one transaction. */
export function bringBack(sql: SqlStorage, copy: Copy): void {
  for (const { table, rows } of copy) {
    sql.exec(`DELETE FROM ${table}`)
    for (const row of rows) {
      const names = Object.keys(row)
      const places = names.map(() => '?').join(', ')
      sql.exec(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, ...Object.values(row))
    }
  }
}

/** A ward that was used before is as new; its tables, and what was made ready for them, stay. */
export function empty(sql: SqlStorage): void {
  for (const table of tablesIn(sql))
    sql.exec(table === 'meta' ? "DELETE FROM meta WHERE key <> 'schema'" : `DELETE FROM ${table}`)
}
