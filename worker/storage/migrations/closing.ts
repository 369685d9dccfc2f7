import type { Step } from './migrate.ts'

/** Figures of closed months as they stood when the month ended, one row per hamlet (D59). */
export const closingTable: Step = `
  CREATE TABLE closing (
    scope TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) WITHOUT ROWID;
`
