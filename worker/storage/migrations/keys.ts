import type { Step } from './migrate.ts'

/** Ids of ward keys with the older ones sealed under the newest, what phones said of theirs, and wraps on their way [P1]. */
export const keyTables: Step = `
  CREATE TABLE ward_key (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    follows TEXT,
    ring TEXT,
    made_at TEXT NOT NULL,
    printed_at TEXT
  );
  CREATE TABLE phone_key (
    device TEXT PRIMARY KEY,
    exchange_key TEXT NOT NULL,
    holds TEXT
  ) WITHOUT ROWID;
  CREATE TABLE key_wrap (
    device TEXT PRIMARY KEY,
    ephemeral TEXT NOT NULL,
    iv TEXT NOT NULL,
    ct TEXT NOT NULL,
    at TEXT NOT NULL
  ) WITHOUT ROWID;
`

/** The keys that a province's wards have had, in their order: a copy of a ward does not take a change of its key back [P1]. */
export const heldKeyTable: Step = `
  CREATE TABLE held_key (
    no INTEGER PRIMARY KEY,
    ward TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (ward, id)
  );
`
