import type { Step } from './migrate.ts'

/**
 * Who may take out records (`lead`, as the ward knew it when it took them in); figures that stay when documents are
 * erased; and the certificates of erasures, which name ids and numbers and no content [P6] (D74). `told`: the province
 * keeps the id beside the backups, so that no backup can bring it back.
 */
export const erasureTables: Step = `
  ALTER TABLE document ADD COLUMN lead INTEGER;
  UPDATE document SET lead = 1 WHERE id IN (SELECT source FROM exclusion WHERE is_lead = 1);
  CREATE TABLE kept (
    scope TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE erasure (
    no INTEGER PRIMARY KEY,
    cause TEXT NOT NULL,
    id TEXT,
    kind TEXT,
    scope TEXT NOT NULL,
    member TEXT,
    at TEXT NOT NULL,
    counts TEXT NOT NULL,
    told INTEGER NOT NULL
  );
`

/** What the wards of a province erased for somebody: ids without content, applied to whatever backup is restored. */
export const erasedTable: Step = `
  CREATE TABLE erased (
    ward TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    cause TEXT NOT NULL,
    scope TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (ward, id, cause)
  ) WITHOUT ROWID;
`

/** Somebody may take a consent back more than once: each time counts, since they may have agreed between. */
export const erasedTimes: Step = `
  CREATE TABLE erased_again (
    ward TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    cause TEXT NOT NULL,
    scope TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (ward, id, cause, at)
  ) WITHOUT ROWID;
  INSERT INTO erased_again SELECT ward, id, kind, cause, scope, at FROM erased;
  DROP TABLE erased;
  ALTER TABLE erased_again RENAME TO erased;
`
