import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type DocumentRow, type LongRow, longRow } from '../storage/compact/row.ts'
import { copiedRow, type Row } from '../storage/copiedRow.ts'
import { SqlPhrases } from '../storage/sqlPhrases.ts'

/** Runs SQL inside a ward's object: what a test cannot see over the wire, it looks at here. */
export function rowsOf(
  ward: string,
  query: string,
  ...values: (string | number)[]
): Promise<Record<string, SqlStorageValue>[]> {
  return runInDurableObject(env.WARD.getByName(ward), (_, { storage }) =>
    storage.sql.exec(query, ...values).toArray(),
  )
}

/** How many rows a table of the ward holds; 0 when the ward was never opened. */
export async function countIn(ward: string, table: string, where = '1'): Promise<number> {
  const [known] = await rowsOf(ward, 'SELECT count(*) AS n FROM sqlite_master WHERE name = ?', table)
  if (known?.n === 0) return 0
  const [row] = await rowsOf(ward, `SELECT count(*) AS n FROM ${table} WHERE ${where}`)
  return Number(row?.n)
}

/** The documents of a ward in their long form, in the order of their keys. */
export function documentsIn(ward: string): Promise<LongRow[]> {
  return runInDurableObject(env.WARD.getByName(ward), (_, { storage: { sql } }) => longRows(sql))
}

function longRows(sql: SqlStorage): LongRow[] {
  const phrases = new SqlPhrases(sql)
  const rows = sql.exec<DocumentRow>('SELECT * FROM document ORDER BY k').toArray()
  return rows.map((row) => longRow(row, phrases))
}

/** Writes every document anew in its long form, as releases before decision 0021 did. */
export function lengthen(ward: string): Promise<void> {
  return runInDurableObject(env.WARD.getByName(ward), (_, { storage: { sql } }) => {
    const phrases = new SqlPhrases(sql)
    for (const row of sql.exec<Row>('SELECT * FROM document').toArray()) {
      const long = copiedRow(row, phrases)
      const names = Object.keys(long)
      const places = names.map(() => '?').join(', ')
      sql.exec(
        `INSERT OR REPLACE INTO document (${names.join(', ')}) VALUES (${places})`,
        ...Object.values(long),
      )
    }
  })
}

/** How many documents of a kind the ward holds. */
export const countOfKind = async (ward: string, ...kinds: string[]): Promise<number> =>
  (await documentsIn(ward)).filter(({ kind }) => kinds.includes(kind)).length

/** Everything an object holds, as one text: to prove that nothing was written. */
export async function contentIn(object: DurableObjectStub): Promise<string> {
  return runInDurableObject(object, (_, { storage: { sql } }) => {
    const those = "type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    const tables = sql.exec(`SELECT name FROM sqlite_master WHERE ${those}`).toArray()
    const rows = (name: unknown) =>
      name === 'document' ? longRows(sql) : sql.exec(`SELECT * FROM ${name}`).toArray()
    return JSON.stringify(tables.map(({ name }) => [name, rows(name)]))
  })
}

export const contentOf = (ward: string): Promise<string> => contentIn(env.WARD.getByName(ward))
