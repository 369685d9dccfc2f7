import type { Step } from './migrate.ts'

/** Presses of "tôi bị kẹt": counters, and the ids of the last days so that a repeat counts once. */
const stuckTables: Step = `
  CREATE TABLE stuck (
    guide TEXT NOT NULL,
    revision INTEGER NOT NULL,
    step TEXT NOT NULL,
    reason TEXT NOT NULL,
    month TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (guide, revision, step, reason, month)
  ) WITHOUT ROWID;
  CREATE TABLE stuck_seen (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL
  ) WITHOUT ROWID;
`

/** Published guides: texts by their hash, revisions, and which one phones are to have; nothing is ever taken out [S9]. */
const shelfTables: Step = `
  CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE publication (
    guide TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    page TEXT NOT NULL,
    print TEXT NOT NULL,
    min_app TEXT,
    changed TEXT NOT NULL,
    day TEXT NOT NULL,
    codes TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (guide, revision)
  ) WITHOUT ROWID;
  CREATE TABLE current (
    guide TEXT PRIMARY KEY,
    revision INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE audit (
    no INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    member TEXT,
    device TEXT,
    what TEXT NOT NULL,
    count INTEGER NOT NULL
  );
`

/** The steps of the guides' desk. */
export const guideDeskSteps: readonly Step[] = [stuckTables, shelfTables]
