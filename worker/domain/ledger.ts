import type {
  Contribution,
  FieldStamp,
  HouseholdTally,
  Kind,
  LostValue,
  PersonTally,
  ProvinceCode,
  RefusalCode,
  ScopeId,
  Uuid,
  WardCode,
} from '../../contract/index.ts'
import type { Drafts } from './drafts/mirrorDrafts.ts'
import type { WardKeys } from './keys/keys.ts'
import type { Audit, People } from './people/people.ts'

/** Where a document stands: `incomplete` was edited before it was created, and is served to nobody yet. */
export type DocumentState = 'live' | 'erased' | 'incomplete'

/** A document in the ward's ledger. `device` and `no` say which mutation wrote it last; `ord` see `domain/order.ts`. */
export type StoredDocument = {
  scope: ScopeId
  seq: number
  id: Uuid
  kind: Kind
  ver: number
  by: Uuid
  device: Uuid
  no: number
  at: string
  state: DocumentState
  ord: number | null
  /** A lead wrote it: on voids and corrections, which need the right to take out somebody else's record (D57). */
  isLead: boolean
  body: Record<string, unknown>
  stamps: Record<string, FieldStamp>
}

/** A document as it travels: its place, its id, its JSON text. */
export type LogRow = { seq: number; id: string; json: string }

/** The log of one hamlet, or of the ward itself. `low`: rows at or below it may be missing from the log. */
export type ScopeState = {
  id: ScopeId
  seq: number
  low: number
  n: number
  sum: number
  counters: Contribution
  at: string
  isOpen: boolean
}

/** The ward itself. `scopeVersion` rises whenever anybody's scopes may have changed [S7]. */
export type WardFacts = {
  ward: WardCode
  province: ProvinceCode
  name: string
  epoch: string
  scopeVersion: number
  /** Public key for unsent work that travels by hand [S14]. */
  carryKey?: string
}

/** Tally of a household and of the persons who belong to it. `records`: places of the records folded into a person. */
export type PersonEntry = PersonTally & { records: number[] }
export type GroupTally = HouseholdTally & { persons: Record<string, PersonEntry> }

/** Something that takes a record out of every count: a void, or a record that supersedes it. */
export type Exclusion = { target: Uuid; source: Uuid; scope: ScopeId; by: Uuid; isLead: boolean }

/** A mutation that was not taken, whole [S6]. */
export type Refusal = {
  device: Uuid
  member: Uuid
  no: number
  mid: Uuid
  kind: string | null
  scope: string | null
  code: RefusalCode
  at: string
  mutation: string
}

export interface Scopes {
  /** The scope's log, or null when the ward has no such scope. */
  find(scope: ScopeId): ScopeState | null
  put(state: ScopeState): void
  all(): ScopeState[]
}

export interface Documents {
  byId(id: string): StoredDocument | null
  /** Documents at these places of a scope's log; places that hold none are left out. */
  bySeqs(scope: ScopeId, seqs: readonly number[]): StoredDocument[]
  ofKind(scope: ScopeId, kind: Kind): Iterable<StoredDocument>
  /** Records that arrived after later ones of their device, by their place for counting; usually none. */
  late(scope: ScopeId): StoredDocument[]
  /** Rows after a place, in log order; without incomplete ones. */
  log(scope: ScopeId, after: number): Iterable<LogRow>
  insert(document: StoredDocument): void
  /** The document leaves its old place in the log for a new one. */
  move(from: StoredDocument, to: StoredDocument): void
}

export interface Tallies {
  of(scope: ScopeId, group: string): GroupTally
  put(scope: ScopeId, group: string, tally: GroupTally): void
}

export interface Exclusions {
  of(target: string): Exclusion[]
  all(): Iterable<Exclusion>
  add(exclusion: Exclusion): void
}

export interface Refusals {
  /** What was refused under this number of the device. */
  answered(device: Uuid, no: number): Pick<Refusal, 'mid' | 'code'> | null
  add(refusal: Refusal): void
  /** Newest first. @param scopes only those of these scopes; null: all */
  newest(limit: number, scopes: readonly ScopeId[] | null): Refusal[]
}

export interface LostValues {
  add(document: Uuid, lost: LostValue, at: string): void
}

/** Everything that one ward keeps. One instance lives for one transaction. */
export interface Ledger {
  facts(): WardFacts
  /** The ward begins: its facts, and its own log. */
  found(facts: WardFacts, now: string): void
  /** [S7] Scopes of somebody may have changed: phones must look again. */
  touchScopes(): void
  scopes: Scopes
  documents: Documents
  tallies: Tallies
  exclusions: Exclusions
  refusals: Refusals
  lost: LostValues
  drafts: Drafts
  people: People
  keys: WardKeys
  audit: Audit
}
