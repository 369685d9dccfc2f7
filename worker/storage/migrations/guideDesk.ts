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

/** The steps of the guides' desk. */
export const guideDeskSteps: readonly Step[] = [stuckTables]
