import type { Step } from './migrate.ts'

/**
 * Whose consent was taken back, and when (PROTOCOL 3.13): what was written before it may still arrive, and may be sent
 * again to a ward that was put back. What certificates know of earlier ones goes in; more was not kept.
 */
export const withdrawalTable: Step = `
  CREATE TABLE withdrawal (
    person TEXT PRIMARY KEY,
    said TEXT NOT NULL,
    heard TEXT NOT NULL
  ) WITHOUT ROWID;
  INSERT INTO withdrawal (person, said, heard)
    SELECT id, max(at), max(at) FROM erasure WHERE cause = 'withdrawn' AND id IS NOT NULL GROUP BY id;
`
