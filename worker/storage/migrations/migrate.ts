/** One numbered step of a schema: SQL that runs once, in order. Steps are never changed after a release, only added. */
export type Step = string

const VERSION = 'schema'

/** Whether the object holds anything yet. Looking writes nothing, so asking for a ward that does not exist leaves no trace. */
export const isFounded = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").toArray().length > 0

/** The schema version that the object's tables have; 0 before the first step. */
export function versionOf(sql: SqlStorage): number {
  if (!isFounded(sql)) return 0
  const [row] = sql.exec<{ value: string }>('SELECT value FROM meta WHERE key = ?', VERSION).toArray()
  return Number(row?.value ?? 0)
}

/** Runs the steps that are missing; call it inside one transaction, so that a step is whole or not there. */
export function migrate(sql: SqlStorage, steps: readonly Step[]): void {
  const from = versionOf(sql)
  if (from >= steps.length) return
  if (from === 0) sql.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
  for (const step of steps.slice(from)) sql.exec(step)
  sql.exec('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', VERSION, String(steps.length))
}
