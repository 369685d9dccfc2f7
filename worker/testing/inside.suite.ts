import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

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

/** Everything an object holds, as one text: to prove that nothing was written. */
export async function contentIn(object: DurableObjectStub): Promise<string> {
  return runInDurableObject(object, (_, { storage: { sql } }) => {
    const those = "type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    const tables = sql.exec(`SELECT name FROM sqlite_master WHERE ${those}`).toArray()
    return JSON.stringify(tables.map(({ name }) => [name, sql.exec(`SELECT * FROM ${name}`).toArray()]))
  })
}

export const contentOf = (ward: string): Promise<string> => contentIn(env.WARD.getByName(ward))
