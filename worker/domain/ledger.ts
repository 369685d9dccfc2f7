import type {
  Contribution,
  Erasure,
  FieldStamp,
  HouseholdTally,
  Kind,
  LostValue,
  PersonTally,
  ProvinceCode,
  RefusalCode,
  ScopeId,
  Settled,
  Uuid,
  WardCode,
} from '../../contract/index.ts'
import type { Drafts } from './drafts/mirrorDrafts.ts'
import type { Closings } from './figures/closing.ts'
import type { StepMarks } from './figures/stepMarks.ts'
import type { WardKeys } from './keys/keys.ts'
import type { Audit, People } from './people/people.ts'

/**
 * Where a document stands: `incomplete` was edited before it was created, and is served to nobody yet; `erased` is a
 * tombstone that phones hear of; `gone` went with one, or was one long ago: it only keeps its id from coming back.
 */
export type DocumentState = 'live' | 'erased' | 'incomplete' | 'gone'

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
  /** More than one member wrote it: then no volunteer erases it (decision 0023). */
  isShared: boolean
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
/** `kept`: those of the months whose records were erased, and still count [P6]. `last`: day of the last visit [P7]. */
export type GroupTally = HouseholdTally & {
  persons: Record<string, PersonEntry>
  kept?: Record<string, number>
  last?: string
}

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
  /** Documents of a scope, with content, that name one of these ids (contract/erasure). */
  naming(scope: ScopeId, ids: readonly string[]): StoredDocument[]
  /** Takes the content out where they stand, and out of the log; their ids stay. */
  empty(documents: readonly StoredDocument[]): void
  /** Documents after a place that were written before a time, in log order. */
  older(scope: ScopeId, after: number, before: string, limit: number): StoredDocument[]
  /** Nothing of them stays, not even the id. */
  remove(documents: readonly StoredDocument[]): void
}

export interface Tallies {
  of(scope: ScopeId, group: string): GroupTally
  put(scope: ScopeId, group: string, tally: GroupTally): void
  /** The household's row goes. */
  drop(scope: ScopeId, group: string): void
  /** Rows with months whose records were erased. */
  withKept(scope: ScopeId): Iterable<[group: string, tally: GroupTally]>
}

export interface Exclusions {
  of(target: string): Exclusion[]
  all(): Iterable<Exclusion>
  add(exclusion: Exclusion): void
  /** Forgets what these documents take out, and what takes them out. */
  forget(ids: readonly string[]): void
}

/** With what the desk did about it. */
export type KeptRefusal = Refusal & { place: number; state: 'open' | 'accepted' | 'returned' }

export interface Refusals {
  /** What was refused under this number of the device. */
  answered(device: Uuid, no: number): Pick<Refusal, 'mid' | 'code'> | null
  add(refusal: Refusal): void
  /** Newest first. @param scopes only those of these scopes; null: all */
  newest(limit: number, scopes: readonly ScopeId[] | null, before: number): KeptRefusal[]
  find(place: number): KeptRefusal | null
  settle(place: number, state: 'accepted' | 'returned', at: string): void
  /** What was decided about the mutations of a member's phones, last decided first. */
  settledOf(member: Uuid, limit: number): Settled[]
  /** Takes the content out of what names these documents; that it was refused, and why, stays [S3]. */
  forget(ids: readonly string[]): void
}

/** A value that lost, as it is kept: `place` names it. */
export type KeptLostValue = LostValue & { place: number; document: Uuid; at: string }

export interface LostValues {
  /** Those that nobody looked at, newest first. @param scopes of documents in these scopes; null: all */
  unseen(limit: number, scopes: readonly ScopeId[] | null): KeptLostValue[]
  find(place: number): KeptLostValue | null
  see(place: number, member: Uuid): void
  add(document: Uuid, lost: LostValue, at: string): void
  forget(documents: readonly string[]): void
}

/** Figures of a scope whose documents are no more [P6]. */
export interface KeptFigures {
  of(scope: ScopeId): Contribution
  add(scope: ScopeId, change: Contribution): void
}

/** A certificate before it has its number. */
export type NewErasure = Omit<Erasure, 'no'>

export interface Erasures {
  add(erasure: NewErasure): void
  /** Newest first, below a number. @param scopes only those of these scopes; null: all */
  page(before: number, limit: number, scopes: readonly ScopeId[] | null): Erasure[]
  /** What the province has not heard of: what somebody asked for, oldest first. */
  untold(limit: number): Erasure[]
  told(upTo: number): void
  /** Every withdrawal that there is a certificate of, by person and time. */
  withdrawn(): { id: string; at: string }[]
}

/**
 * A consent was taken back. `said`: when the resident said so, by the phone; `heard`: when the ward heard of it, and took
 * out what there was.
 */
export type Withdrawal = { said: string; heard: string }

export interface Withdrawals {
  /** The last one of a person, whatever they agreed to since. */
  of(person: Uuid): Withdrawal | null
  add(person: Uuid, withdrawal: Withdrawal): void
}

/** A name or note that is older than the row in which it stands. `at`: when it was written. */
export type OldText = { id: Uuid; field: 'name' | 'note'; at: string }

export interface OldTexts {
  /** What is known already stays as it is known. */
  keep(text: OldText): void
  forget(text: Pick<OldText, 'id' | 'field'>): void
  /** Some of those that were written before a time. */
  before(at: string, limit: number): OldText[]
}

/** Everything that one ward keeps. One instance lives for one transaction. */
export interface Ledger {
  facts(): WardFacts
  /** The ward begins: its facts, and its own log. */
  found(facts: WardFacts, now: string): void
  /** [S7] Scopes of somebody may have changed: phones must look again. */
  touchScopes(): void
  /** [S8] Another life of the ledger begins: from their next contact phones send again what they wrote. @param shownBy the device that showed it */
  beginLife(now: string, shownBy: Uuid): void
  /** When this device last showed that the ledger had gone back, ISO, of the last days; null never. */
  lastShownBy(device: Uuid): string | null
  /** What is edited in this life gets a higher version than anything in a former one had; 0 in the first. */
  leastVersion(): number
  scopes: Scopes
  documents: Documents
  tallies: Tallies
  exclusions: Exclusions
  stepMarks: StepMarks
  refusals: Refusals
  lost: LostValues
  drafts: Drafts
  kept: KeptFigures
  closings: Closings
  erasures: Erasures
  withdrawals: Withdrawals
  oldTexts: OldTexts
  people: People
  keys: WardKeys
  audit: Audit
}
