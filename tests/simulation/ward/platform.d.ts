/** What worker/storage asks of a Durable Object's SQLite; workerd's own and `nodeSql.ts` both have it. */
interface SqlStorage {
  exec<T extends Record<string, unknown>>(
    query: string,
    ...bindings: (string | number | null | ArrayBuffer)[]
  ): Iterable<T> & { toArray(): T[] }
}
