import type { Step } from './migrate.ts'

/**
 * [P7] Names and notes that are older than the row in which they stand, since something else of the document was written
 * after them; with when they were written. All others are as old as their row.
 */
export const oldTextTable: Step = `
  CREATE TABLE old_text (
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id, field)
  ) WITHOUT ROWID;
`
