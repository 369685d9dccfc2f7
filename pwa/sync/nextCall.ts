import * as v from 'valibot'
import { type Mutation, PROTOCOL, ScopeId, type SyncAnswer, SyncCall } from '../../contract/index.ts'
import { numbered } from '../storage/numbering.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import type { Sent } from './apply/answer.ts'
import { type BatchLimits, nextBatch } from './decide/batch.ts'
import { draftsPart } from './drafts/applyDrafts.ts'
import { APP_VERSION } from './version.ts'

/** Mutations of one call. `last`: the database's own number of the last one; `left`: how many wait behind it. */
export type Batch = { muts: Mutation[]; last: number; left: number }
/** A call that is ready; without mutations it has neither last nor left ones. */
export type Ready = Pick<Sent, 'call' | 'muts'> & Partial<Pick<Sent, 'last' | 'left'>>
/** `mayGoAhead`: the ward takes calls that did not wait for the answer to the one before. */
export type Begun = Batch & { call: SyncCall; waiting: number; mayGoAhead: boolean }

/** The next call: oldest mutations, all cursors. */
export const nextCall = (store: Store, limits: BatchLimits): Promise<Begun> =>
  withDatabase(store, () =>
    store.transaction('r', store.scopes, store.facts, store.outbox, store.drafts, async () => {
      const { epoch, ahead: mayGoAhead = false } = await store.readFacts()
      const batch = await readBatch(store, limits, 0)
      const states = (await store.scopes.toArray()).filter(({ dropped }) => !dropped)
      const scopes = Object.fromEntries(states.map(({ scope, cursor }) => [scope, cursor]))
      // Only with something to number: a call without news stays short.
      const renumbers = batch.muts.length > 0 ? { renumbers: true } : {}
      const drafts = await draftsPart(store)
      const call = v.parse(SyncCall, {
        ...{ v: PROTOCOL, app: APP_VERSION, epoch, scopes, muts: batch.muts },
        ...{ ...renumbers, drafts },
      })
      return { ...batch, call, waiting: batch.muts.length + batch.left, mayGoAhead }
    }),
  )

/**
 * The oldest mutations behind a number of the database, as many as fit in a call. One transaction, so that it does not
 * wait in its middle for the answer that is being written.
 */
export const nextMutations = (store: Store, limits: BatchLimits, after: number): Promise<Batch> =>
  withDatabase(store, () =>
    store.transaction('r', store.facts, store.outbox, async () => readBatch(store, limits, after)),
  )

async function readBatch(store: Store, limits: BatchLimits, after: number): Promise<Batch> {
  const { numberOffset } = await store.readFacts()
  const entries = await store.outbox.where('no').above(after).limit(limits.count).toArray()
  const muts = nextBatch(
    entries.map((entry) => numbered(entry, numberOffset ?? 0)),
    limits,
  )
  const last = entries[muts.length - 1]?.no ?? after
  return { muts, last, left: await store.outbox.where('no').above(last).count() }
}

/** Whether the answer left pages behind, in the same log as was asked. */
export const continues = (call: SyncCall, answer: SyncAnswer): boolean =>
  (call.epoch === null || call.epoch === answer.epoch) &&
  Object.values(answer.scopes).some(({ more }) => more)

/** The call that goes on where an answer stopped. */
export function pageCall(call: SyncCall, answer: SyncAnswer): SyncCall {
  const scopes = { ...call.scopes }
  for (const [scope, { cursor }] of Object.entries(answer.scopes)) scopes[v.parse(ScopeId, scope)] = cursor
  const { drafts: _told, after: _before, ...rest } = call
  return { ...rest, epoch: answer.epoch, scopes, muts: [] }
}

/** The call behind one that is not answered yet: good only on top of it. */
export function callAhead(call: SyncCall, muts: Mutation[], { no, mid }: Mutation): SyncCall {
  const { drafts: _told, ...rest } = call
  return { ...rest, muts, after: { no, mid } }
}
