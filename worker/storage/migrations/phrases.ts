import type { Step } from './migrate.ts'

/**
 * Texts that many documents share, each once (decision 0021). From here on the columns of `document` may hold a short
 * form, which its `id` tells: a blob. Rows of before stay as they are and are read as well; nothing is rewritten here,
 * since a ward may hold a million of them.
 */
export const phraseTable: Step = `
  CREATE TABLE phrase (
    no INTEGER PRIMARY KEY,
    text TEXT NOT NULL
  );
`
