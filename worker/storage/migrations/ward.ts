import { closingTable } from './closing.ts'
import { erasureTables } from './erasure.ts'
import { keyTables } from './keys.ts'
import type { Step } from './migrate.ts'
import { oldTextTable } from './oldTexts.ts'
import { invitedMember, marksColumn, peopleTables } from './people.ts'
import { phraseTable } from './phrases.ts'
import { withdrawalTable } from './withdrawals.ts'

/**
 * The documents. k = scope number · 2^40 + seq, so that the row key is the log of a hamlet: a delta is one key range, and
 * a record costs two written rows, its own and the one of the index (sync.md §4). state: 0 live, 1 erased, 2 incomplete.
 */
const ledgerTables: Step = `
  CREATE TABLE scope (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    seq INTEGER NOT NULL,
    low INTEGER NOT NULL,
    n INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    at TEXT NOT NULL,
    is_open INTEGER NOT NULL
  );
  CREATE TABLE document (
    k INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    ver INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    device TEXT NOT NULL,
    no INTEGER NOT NULL,
    at TEXT NOT NULL,
    state INTEGER NOT NULL,
    body TEXT NOT NULL,
    stamps TEXT
  );
  CREATE TABLE refusal (
    place INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    no INTEGER NOT NULL,
    member TEXT NOT NULL,
    mid TEXT NOT NULL,
    kind TEXT,
    scope TEXT,
    code TEXT NOT NULL,
    at TEXT NOT NULL,
    mutation TEXT NOT NULL,
    UNIQUE (device, no)
  );
  CREATE TABLE lost (
    place INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    stamp TEXT NOT NULL,
    at TEXT NOT NULL
  );
`

/** The roll-up: counters per scope in its row, tallies per household, what takes records out of the counts [C3]. */
const rollupTables: Step = `
  ALTER TABLE scope ADD COLUMN counters TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE document ADD COLUMN ord REAL;
  CREATE TABLE tally (
    scope TEXT NOT NULL,
    household TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (scope, household)
  ) WITHOUT ROWID;
  CREATE TABLE exclusion (
    target TEXT NOT NULL,
    source TEXT NOT NULL,
    scope TEXT NOT NULL,
    written_by TEXT NOT NULL,
    is_lead INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) WITHOUT ROWID;
`

/**
 * What the desk did with a refused mutation and with a lost value; and unfinished guides of members, sealed, numbered per
 * member: not part of any log, since nobody else reads them (PROTOCOL 9).
 */
const deskTables: Step = `
  ALTER TABLE refusal ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
  ALTER TABLE lost ADD COLUMN seen_by TEXT;
  CREATE TABLE draft (
    member TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    at TEXT NOT NULL,
    json TEXT,
    PRIMARY KEY (member, id)
  ) WITHOUT ROWID;
`

/** Who found a step of a guide different on the screen: a person once per step and revision. */
const stepMarkTable: Step = `
  CREATE TABLE step_mark (
    scope TEXT NOT NULL,
    guide TEXT NOT NULL,
    revision INTEGER NOT NULL,
    step TEXT NOT NULL,
    member TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (scope, guide, revision, step, member)
  ) WITHOUT ROWID;
`

/** When the desk decided about a refused mutation: its writer is told (PROTOCOL 10.3). */
const settledColumn: Step = 'ALTER TABLE refusal ADD COLUMN settled_at TEXT;'

/** The steps of a ward's ledger. */
export const wardSteps: readonly Step[] = [
  ledgerTables,
  peopleTables,
  rollupTables,
  marksColumn,
  deskTables,
  erasureTables,
  invitedMember,
  keyTables,
  stepMarkTable,
  closingTable,
  settledColumn,
  phraseTable,
  withdrawalTable,
  oldTextTable,
]
