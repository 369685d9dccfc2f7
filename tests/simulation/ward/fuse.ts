/** How many writes are left before the object dies. */
export type Fuse = { left: number }

/** The object was reset under its own feet, as the platform may do at any moment (sync.md §2.4). */
export class ObjectReset extends Error {}

/** SQL that dies at the write where the fuse ends, so that every place between two writes is met. */
export function fusedSql(sql: SqlStorage, fuse: Fuse): SqlStorage {
  return {
    exec(query, ...bindings) {
      if (/^\s*(INSERT|UPDATE|DELETE)/i.test(query)) {
        fuse.left -= 1
        if (fuse.left < 0) throw new ObjectReset('reset between two writes')
      }
      return sql.exec(query, ...bindings)
    },
  }
}
