import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** Rows read and written inside a ward's object while `run` runs: what the platform would charge. */
export async function costOf(
  ward: string,
  run: () => Promise<unknown>,
): Promise<{ read: number; written: number }> {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  const restore = await runInDurableObject(env.WARD.getByName(ward), (_, { storage: { sql } }) => {
    const exec = sql.exec.bind(sql)
    const counted: typeof sql.exec = (query, ...values) => {
      const cursor = exec(query, ...values)
      cursors.push(cursor)
      // The caller's row type is a matter of the caller's.
      return cursor as never
    }
    Object.defineProperty(sql, 'exec', { value: counted, configurable: true })
    return () => Reflect.deleteProperty(sql, 'exec')
  })
  await run()
  const sum = (of: (cursor: (typeof cursors)[number]) => number) =>
    cursors.reduce((total, cursor) => total + of(cursor), 0)
  // Inside again: a cursor that was not read to its end belongs to the object.
  return runInDurableObject(env.WARD.getByName(ward), () => {
    restore()
    return { read: sum(({ rowsRead }) => rowsRead), written: sum(({ rowsWritten }) => rowsWritten) }
  })
}
