import * as v from 'valibot'
import {
  type Cursor,
  type Mutation,
  NextPage,
  PROTOCOL,
  ScopeId,
  type SyncAnswer,
  SyncCall,
} from '../../contract/index.ts'
import { numbered } from '../storage/numbering.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import { factsIn, inTransaction, type Tables } from '../storage/tables.ts'
import type { Sent } from './apply/answer.ts'
import { jsonOrNull } from './call.ts'
import { type BatchLimits, inEqualParts, nextBatch } from './decide/batch.ts'
import { draftsPart } from './drafts/applyDrafts.ts'
import { APP_VERSION } from './version.ts'

/** Mutations of one call. `last`: the database's own number of the last one; `left`: how many wait behind it. */
export type Batch = { muts: Mutation[]; last: number; left: number }
/** A call that is ready; without mutations it has neither last nor left ones. */
export type Ready = Pick<Sent, 'call' | 'muts'> & Partial<Pick<Sent, 'last' | 'left'>>
/** `limits`: of every call in which what waits is sent. `mayGoAhead`: the ward takes calls that did not wait for the answer to the one before. */
export type Begun = Batch & { call: SyncCall; waiting: number; limits: BatchLimits; mayGoAhead: boolean }

/** The next call: oldest mutations, all cursors. */
export const nextCall = (store: Store, limits: BatchLimits): Promise<Begun> =>
  withDatabase(store, () =>
    inTransaction(store, 'r', ['scopes', 'facts', 'outbox', 'drafts'], async (tables) => {
      const { epoch, ahead: mayGoAhead = false } = await factsIn(tables)
      const shared = inEqualParts(limits, await tables.outbox.count())
      const batch = await readBatch(tables, shared, 0)
      const states = (await tables.scopes.toArray()).filter(({ dropped }) => !dropped)
      const scopes = Object.fromEntries(states.map(({ scope, cursor }) => [scope, cursor]))
      // Only with something to number: a call without news stays short.
      const renumbers = batch.muts.length > 0 ? { renumbers: true } : {}
      const drafts = await draftsPart(tables)
      const call = v.parse(SyncCall, {
        ...{ v: PROTOCOL, app: APP_VERSION, epoch, scopes, muts: batch.muts },
        ...{ ...renumbers, drafts },
      })
      return { ...batch, call, waiting: batch.muts.length + batch.left, mayGoAhead, limits: shared }
    }),
  )

/**
 * The oldest mutations behind a number of the database, as many as fit in a call. One transaction, so that it does not
 * wait in its middle for the answer that is being written.
 */
export const nextMutations = (store: Store, limits: BatchLimits, after: number): Promise<Batch> =>
  withDatabase(store, () =>
    inTransaction(store, 'r', ['facts', 'outbox'], async (tables) => readBatch(tables, limits, after)),
  )

async function readBatch(tables: Tables, limits: BatchLimits, after: number): Promise<Batch> {
  const { numberOffset } = await factsIn(tables)
  const entries = await tables.outbox.where('no').above(after).limit(limits.count).toArray()
  const muts = nextBatch(
    entries.map((entry) => numbered(entry, numberOffset ?? 0)),
    limits,
  )
  const last = entries[muts.length - 1]?.no ?? after
  return { muts, last, left: await tables.outbox.where('no').above(last).count() }
}

/** Whether the answer left pages behind, in the same log as was asked. */
export const continues = (call: SyncCall, answer: SyncAnswer): boolean =>
  (call.epoch === null || call.epoch === answer.epoch) &&
  Object.values(answer.scopes).some(({ more }) => more)

/** The call that goes on where an answer stopped. */
export const pageCall = (call: SyncCall, { epoch, scopes }: SyncAnswer): SyncCall =>
  callAt(
    call,
    epoch,
    Object.fromEntries(Object.entries(scopes).map(([scope, { cursor }]) => [scope, cursor])),
  )

/** The same as soon as the answer begins; null where its head cannot be used, or tells of another log than was asked. */
export function pageCallAhead(call: SyncCall, head: string): SyncCall | null {
  const next = v.safeParse(NextPage, jsonOrNull(head))
  if (!next.success) return null
  const epochs = new Set(Object.values(next.output).map((cursor) => cursor.slice(0, cursor.indexOf('.'))))
  const [epoch] = epochs
  const isSameLog = epochs.size === 1 && (call.epoch === null || call.epoch === epoch)
  return epoch !== undefined && isSameLog ? callAt(call, epoch, next.output) : null
}

function callAt(call: SyncCall, epoch: string, cursors: Readonly<Record<string, Cursor>>): SyncCall {
  const scopes = { ...call.scopes }
  for (const [scope, cursor] of Object.entries(cursors)) scopes[v.parse(ScopeId, scope)] = cursor
  const { drafts: _told, after: _before, ...rest } = call
  return { ...rest, epoch, scopes, muts: [] }
}

/** The call behind one that is not answered yet: good only on top of it. */
export function callAhead(call: SyncCall, muts: Mutation[], { no, mid }: Mutation): SyncCall {
  const { drafts: _told, ...rest } = call
  return { ...rest, muts, after: { no, mid } }
}
