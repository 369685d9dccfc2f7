import type { Step } from './migrate.ts'

/** Members, phones, invitations, audit: alike in a ward and in a province. */
export const peopleTables: Step = `
  CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    hamlets TEXT NOT NULL,
    state TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE device (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL,
    public_key TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    last_contact TEXT,
    last_no INTEGER NOT NULL,
    gaps TEXT NOT NULL,
    pushes TEXT
  ) WITHOUT ROWID;
  CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    hamlets TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    state TEXT NOT NULL,
    invited_by TEXT,
    device TEXT
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

/** Which mutation had which number, as a short text per phone (decision 0012). */
export const marksColumn: Step = `ALTER TABLE device ADD COLUMN marks TEXT NOT NULL DEFAULT '';`
/** An invitation may be for somebody who is a member already: a forgotten PIN, another phone (D47). */
export const invitedMember: Step = `
  ALTER TABLE invitation ADD COLUMN member TEXT;
`

/** Members and phones of a province's wards that left: applied to whatever copy of a ward is put back [P3]. */
export const retiredTable: Step = `
  CREATE TABLE retired (
    ward TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (ward, id)
  ) WITHOUT ROWID;
`
