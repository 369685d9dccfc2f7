import type { AgeBand, Mutation, RefusalCode, ScopeId, Sealed, Uuid } from '../../contract/index.ts'

/** A mutation as it was written, but for its number; sent unchanged for ever [S3]. */
export type Written = {
  mid: Uuid
  v: number
  op: Mutation['op']
  kind: string
  id: Uuid
  scope: ScopeId
  base: number | null
  fields: Record<string, unknown>
  at: string
}

/**
 * One document of the ward as this phone knows it.
 * `body` is what screens show: the ward's fields with this phone's waiting fields on top; `acked` the ward's alone, kept
 * only while something waits. `ver` 0: the ward has not confirmed it yet. `no`: this phone's last mutation of it.
 */
export type StoredRow = {
  id: string
  kind: string
  scope: string
  /** Its kind again, only on documents of the whole ward: the one index over rows that the ward wrote. */
  wardKind?: string
  ver: number
  /** Its place in the ward's log: orders records, never a clock [S5]. 0 before the ward has it. */
  order: number
  /** Round of the scope in which the ward last confirmed it; older rounds are swept after a restart. */
  pass: number
  by: string | null
  at: string
  no: number
  body: Record<string, unknown>
  acked?: Record<string, unknown>
  /** Erased here; the ward has not confirmed it yet. */
  erased?: true
  /** A lead wrote it: on voids and corrections, which may then take out other people's records (D57). */
  lead?: 1
  /** Written on this phone: sent again when the ward was restored from a backup [S8]. */
  wrote?: 1
  /** Does not fit the schema of its kind (a newer app wrote it): counted in the digest, not shown [S9]. */
  odd?: true
}

/** [S1] A mutation waiting for its verdict. `no` is the key: given once by the database, never reused. */
export type OutboxEntry = {
  no: number
  mid: string
  id: string
  scope: string
  mutation: Written
}

/** [S6] A mutation that the ward refused, whole; never dropped. */
export type Refusal = {
  id: number
  document: string
  no: number
  code: RefusalCode
  at: string
  mutation: Written
  state: 'open' | 'discarded' | 'resent'
  /** Why it was discarded; sealed, since a person typed it. */
  reason: Sealed | null
}

/** Where this phone stands in the log of one scope. `n`, `sum`: digest of what it holds of this round [S4]. */
export type ScopeState = {
  scope: string
  cursor: string | null
  pass: number
  n: number
  sum: number
  /** All pages up to the head were read at least once. */
  complete: boolean
  /** Digests differed; stays until they agree again, so nothing is shown as in step meanwhile. */
  mismatch: boolean
  /** A mismatch restarted this scope; a second one in a row does not. */
  repaired: boolean
  /** The server took it away: rows leave once nothing of it waits [S7]. */
  dropped: boolean
}

/** A guide begun and not finished. Sealed whole except for ids, guide and revision [G5]. */
export type DraftRow = {
  id: string
  household: string | null
  person: string | null
  guide: string
  revision: number
  state: Sealed
  updatedAt: string
  /** The home's hamlet was taken away meanwhile, and the home with it: where the help still belongs, and to what age [S7]. */
  left?: { hamlet: string; ageBand: AgeBand | null }
}

/** The last answer to a question that is asked whole (coverage), readable without network. */
export type Snapshot = { key: string; etag: string | null; value: unknown; fetchedAt: string }

/**
 * Documents changed; in the order of the commits. Older versions of the app wrote one row for each. `all`: too many to name,
 * somebody was erased, or the board was put aside; what was read before must not be put aside any more.
 */
export type Touched = { n: number; ids?: string[]; id?: string; all?: true }

export const touchedIds = ({ ids, id }: Touched): string[] => ids ?? (id === undefined ? [] : [id])

/** A message about a scope that left this phone, shown until it was read [S7] (D10). */
export type MovedScope = { scope: string; at: string }

/**
 * [S12] Which unfinished guides the ward holds of this member, each with the instant of the state it holds, and how far
 * this phone has heard of them.
 */
export type Mirror = { rev: number; held: Record<string, string> }
export const noMirror: Mirror = { rev: 0, held: {} }

/** The single facts of a store, in one row. */
export type StoreFacts = {
  key: 'store'
  /** Set once when the database was made: another value means that the browser took the old one away (D33). */
  born: string
  /** The device whose numbers the outbox counts. */
  device: string | null
  /**
   * What to take off the database's own numbers to have this device's: 0, until somebody is invited again and so gets
   * another device, whose numbers begin at 1. Null: to be set at the next sending.
   */
  numberOffset: number | null
  epoch: string | null
  scopeVersion: number
  lastContact: string | null
  /** Milliseconds to add to this phone's clock to have the server's. */
  clockOffset: number
  /** How many mutations of this phone the ward has confirmed (D32). */
  received: number
  /** How many mutations went into the ward's quarantine because this phone was retired [S7]. */
  handedIn?: number
  moved: MovedScope[]
  /** The oldest app that the server still likes to see; told, never enforced [S9]. */
  minApp: string | null
  /** The ward takes a call that did not wait for the answer to the one before it (PROTOCOL 2.9). */
  ahead?: boolean
  /** When the digests were last compared with the rows themselves, ms of this phone's clock. */
  verifiedAt: number
  /** Not there before the first contact with a ward that mirrors. */
  mirror?: Mirror
}
