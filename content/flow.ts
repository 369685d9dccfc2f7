/** Walking through a guide: pure functions over a guide, what is known, and the answers so far. */
export * from './flow/migrate.ts'
export * from './flow/progress.ts'
export * from './flow/way.ts'
