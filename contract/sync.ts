import * as v from 'valibot'
import { DraftsNews } from './drafts.ts'
import { RefusalCode } from './errors.ts'
import { ScopeId, Uuid } from './ids.ts'
import { quickLook } from './quickLook.ts'
import { Instant } from './time.ts'

/** Version of the protocol spoken here. It grows by addition; a new number only when an addition cannot say it [S9]. */
export const PROTOCOL = 1
/** Mutations in one call (sync.md §3: keeps the free plan's 10 ms of CPU). */
export const MAX_MUTATIONS = 200
/** Bytes of a request body after unpacking. */
export const MAX_BODY_BYTES = 262_144
/** Bytes of one mutation as JSON. */
export const MAX_MUTATION_BYTES = 32_768
/** Rows in one answer, over all scopes: what does not fit follows in the next (`more`). */
export const PAGE_ROWS = 2_000
/** Bodies above this many bytes travel gzipped (the compressed upload is what makes a slow phone fast; sync.md §1). */
export const GZIP_ABOVE_BYTES = 2_048

/** Place in a scope's log: `<epoch>.<seq>`; opaque to the phone. */
export const Cursor = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}\.\d{1,15}$/))
export type Cursor = v.InferOutput<typeof Cursor>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Above any version that there is. */
const MAX_VERSION = 2 ** 52

/**
 * One change, as the phone wrote it. `no` rises by one per device and never repeats; `mid` names it for ever [S3].
 * `put` creates a whole document, `set` changes named fields, `del` erases. `base` is the version it was based on [S5].
 */
export const Mutation = v.looseObject({
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  mid: Uuid,
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  op: v.picklist(['put', 'set', 'del']),
  kind: v.pipe(v.string(), v.maxLength(32)),
  id: Uuid,
  scope: ScopeId,
  base: v.optional(v.nullable(v.pipe(count, v.maxValue(MAX_VERSION))), null),
  fields: v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown()),
  at: Instant,
})
export type Mutation = v.InferOutput<typeof Mutation>

/**
 * [S2] What the phone sends: mutations, cursors, epoch. A scope with a null cursor starts from the beginning.
 * `muts` are parsed one by one on the server, so that one malformed mutation never blocks the others [S6].
 */
export const SyncCall = v.looseObject({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.pipe(v.string(), v.maxLength(24)),
  epoch: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(16))), null),
  scopes: v.record(ScopeId, v.nullable(Cursor)),
  muts: v.array(v.unknown()),
  /** This phone can give mutations new numbers when theirs were used before (PROTOCOL 2.8). */
  renumbers: v.optional(v.boolean()),
  /** Sent before the answer to the call that ended with this mutation: good only on top of that call (PROTOCOL 2.9). */
  after: v.optional(v.looseObject({ no: v.pipe(v.number(), v.integer(), v.minValue(1)), mid: Uuid })),
  /** [S12] A `DraftsCall`; parsed by itself, so that a bad one holds back no record. */
  drafts: v.optional(v.unknown()),
})
export type SyncCall = v.InferOutput<typeof SyncCall>

/**
 * [S4] The answer to one mutation. `ok` stored now, `dup` stored before; both are receipts: version, place in the log, time.
 * `rejected` carries a code of the closed list and is answered the same for ever [S3].
 * `taken`, only to phones that renumber: the number was used before for something else; nothing was stored.
 * `no` 0 with a null `mid` answers a mutation that could not even be read.
 */
export const Verdict = v.looseObject({
  no: count,
  mid: v.nullable(Uuid),
  s: v.picklist(['ok', 'dup', 'rejected', 'taken']),
  ver: v.optional(count),
  seq: v.optional(count),
  at: v.optional(Instant),
  /** Taken, and counted, but nothing of it is kept: it names somebody who was erased (PROTOCOL 3.12). */
  gone: v.optional(v.literal(true)),
  code: v.optional(RefusalCode),
})
export type Verdict = v.InferOutput<typeof Verdict>

/**
 * A document as the ward holds it. `by` is the member who wrote it last; `del` marks a tombstone without content.
 * `ord` is there only when the record arrived after later ones of its device: its place for counting is `ord ?? seq` (D15).
 * `lead`: a void or correction written by a lead, who may take out other people's records (D57).
 */
export const Row = v.looseObject({
  kind: v.string(),
  id: Uuid,
  seq: count,
  ver: count,
  by: Uuid,
  at: Instant,
  del: v.optional(v.literal(true)),
  ord: v.optional(v.pipe(v.number(), v.minValue(0))),
  lead: v.optional(v.literal(true)),
  body: v.record(v.string(), v.unknown()),
})
export type Row = v.InferOutput<typeof Row>

const looksLikeRow = quickLook(Row)
/** A row out of a page of thousands: most are in order, which a look tells; parsing would copy each of them. */
const RowOfPage = v.custom<Row>((row) => looksLikeRow(row) || v.is(Row, row))

/**
 * News of one scope. `reset`: forget the rows of this scope first (unknown epoch, or cursor below low water).
 * `n` and `sum`: count and digest of the live documents at the scope's head, given when `more` is false [S4].
 */
export const ScopeNews = v.looseObject({
  rows: v.array(RowOfPage),
  cursor: Cursor,
  /** In an answer to a call with `after`: the cursor that these rows follow. */
  from: v.optional(Cursor),
  more: v.optional(v.boolean(), false),
  reset: v.optional(v.boolean(), false),
  n: v.optional(count),
  sum: v.optional(count),
})
export type ScopeNews = v.InferOutput<typeof ScopeNews>

/** [S2] The answer: verdicts, news per scope, scopes that began or ended since, the ward's epoch, its time. */
export const SyncAnswer = v.looseObject({
  v: count,
  epoch: v.string(),
  time: Instant,
  verdicts: v.array(Verdict),
  scopes: v.record(ScopeId, ScopeNews),
  start: v.optional(v.array(ScopeId), []),
  drop: v.optional(v.array(ScopeId), []),
  scopeVersion: count,
  /** The ward's newest key, when this phone should ask for it or say that it holds it; absent: in order (PROTOCOL.md §11). */
  key: v.optional(v.nullable(v.string())),
  minApp: v.optional(v.string()),
  /** With `taken`: the highest number that the ward knows of this phone. */
  lastNo: v.optional(count),
  /** This ward looks at `after`, so that a phone need not wait for each answer (PROTOCOL 2.9). */
  ahead: v.optional(v.boolean()),
  /** [S12] Unfinished guides of this member, when there is something to say. */
  drafts: v.optional(DraftsNews),
})
export type SyncAnswer = v.InferOutput<typeof SyncAnswer>

/**
 * Head of an answer that leaves pages behind: the cursors at which the next page goes on, as JSON, so that it can be asked
 * for while this one still arrives (PROTOCOL 4.6).
 */
export const NEXT_PAGE_HEADER = 'Toso-Next'
export const NextPage = v.record(ScopeId, Cursor)
export type NextPage = v.InferOutput<typeof NextPage>
