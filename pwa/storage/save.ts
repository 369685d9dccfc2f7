import * as v from 'valibot'
import {
  type Body,
  checkMutation,
  documentSchemas,
  isAppendOnly,
  isChild,
  type Kind,
  type Mutation,
  ScopeId,
  type Uuid,
  uuidv7,
} from '../../contract/index.ts'
import { Documents, documentTables } from './documents/documents.ts'
import { StorageFailure } from './failure.ts'
import { writtenMutation } from './mutation.ts'
import { withDatabase } from './reopen.ts'
import { isRow, wardMark } from './rowKinds.ts'
import type { OutboxEntry, StoredRow } from './rows.ts'
import type { Session } from './session.ts'
import { inTransaction, type Tables } from './tables.ts'
import { together } from './together.ts'

type PutOf<K extends Kind> = {
  op: 'put'
  kind: K
  id: Uuid
  scope: ScopeId
  fields: v.InferInput<(typeof documentSchemas)[K]>
}
type SetOf<K extends Kind> = { op: 'set'; kind: K; id: Uuid; fields: Partial<Body<K>> }

/** One change of one document: a whole new one, some fields of one, or its end. */
export type Change =
  | { [K in Kind]: PutOf<K> }[Kind]
  | { [K in Kind]: SetOf<K> }[Kind]
  | { op: 'del'; kind: Kind; id: Uuid }

type Planned = {
  op: Mutation['op']
  kind: Kind
  id: Uuid
  mid: Uuid
  scope: ScopeId | null
  fields: Record<string, unknown>
}

/**
 * [S1] The one write path: documents, outbox entries and the end of a draft in ONE transaction.
 * Resolves after commit, and only then tells screens and other tabs.
 * @throws StorageFailure; nothing is saved then
 */
export async function save(session: Session, changes: readonly Change[], endedDraft?: string): Promise<void> {
  const planned = changes.map(plan)
  await session.whileBusy(() => withDatabase(session.store, () => commit(session, planned, endedDraft)))
  session.store.changes.announce(planned.map(({ id }) => id))
}

function plan(change: Change): Planned {
  const { op, kind, id } = change
  if (op !== 'put' && isAppendOnly(kind)) throw new StorageFailure('append-only')
  const mid = uuidv7()
  if (op === 'del') return { op, kind, id, mid, scope: null, fields: {} }
  if (op === 'set') return { op, kind, id, mid, scope: null, fields: change.fields }
  const whole = v.safeParse(documentSchemas[kind], change.fields)
  if (!whole.success) throw new StorageFailure('shape-invalid')
  return { op, kind, id, mid, scope: change.scope, fields: whole.output }
}

async function commit(session: Session, planned: readonly Planned[], endedDraft?: string): Promise<void> {
  const { store } = session
  const at = session.at()
  await inTransaction(store, 'rw', [...documentTables, 'outbox', 'drafts', 'touched'], async (tables) => {
    const { outbox, drafts, touched } = tables
    if (await isCommitted(outbox, planned)) return
    // Two taps, or two tabs: what somebody else has ended would be counted a second time.
    if (endedDraft && !(await drafts.get(endedDraft))) throw new StorageFailure('draft-unknown')
    const ids = [...new Set(planned.map(({ id }) => id))]
    const documents = new Documents(tables)
    const rows = new Map((await documents.some(ids)).map((row) => [row.id, row]))
    const entries = planned.map((change) => {
      const row = rowAfter(change, rows.get(change.id), session.identity.member, at)
      rows.set(change.id, row)
      return entryFor(change, row, at)
    })
    const numbers = await outbox.bulkAdd(entries, { allKeys: true })
    for (const [place, { id }] of planned.entries()) numberRow(rows.get(id), numbers[place])
    await together([
      documents.write([...rows.values()], []),
      touched.add({ ids }),
      endedDraft && drafts.delete(endedDraft),
    ])
  })
}

function numberRow(row: StoredRow | undefined, no: number | undefined): void {
  if (row && no !== undefined) row.no = no
}

/** A repeat after a lost connection (D34) must not write what the first attempt had already committed. */
async function isCommitted(outbox: Tables['outbox'], [first]: readonly Planned[]): Promise<boolean> {
  return first !== undefined && (await outbox.where('mid').equals(first.mid).count()) > 0
}

/** The document as this phone shows it from now on. */
function rowAfter(change: Planned, before: StoredRow | undefined, member: string, at: string): StoredRow {
  const row = change.op === 'put' ? newRow(change, before, at) : changedRow(change, before)
  const changed: StoredRow = {
    ...row,
    by: member,
    wrote: 1,
  }
  if (isRow(changed, 'person')) checkName(changed.body)
  return changed
}

function newRow(change: Planned, before: StoredRow | undefined, at: string): StoredRow {
  if (before || change.scope === null) throw new StorageFailure('shape-invalid')
  const { id, kind, scope, fields } = change
  const unconfirmed = { ver: 0, order: 0, pass: 0, by: null, at, no: 0 }
  return { id, kind, scope, ...wardMark(kind, scope), ...unconfirmed, body: fields }
}

function changedRow(change: Planned, before: StoredRow | undefined): StoredRow {
  if (!before || before.kind !== change.kind || before.erased) throw new StorageFailure('document-unknown')
  const acked = before.acked ?? (before.ver > 0 ? before.body : undefined)
  return {
    ...before,
    body: { ...before.body, ...change.fields },
    ...(acked && { acked }),
    ...(change.op === 'del' && { erased: true as const }),
  }
}

/** [P6] A name needs consent, and nobody under 16 is named. */
function checkName(person: Body<'person'>): void {
  if (!person.name) return
  if (isChild(person.ageBand)) throw new StorageFailure('child-name')
  if (!person.consent) throw new StorageFailure('name-without-consent')
}

function entryFor(change: Planned, row: StoredRow, at: string): Omit<OutboxEntry, 'no'> {
  const scope = v.parse(ScopeId, row.scope)
  const base = row.ver > 0 ? row.ver : null
  const mutation = writtenMutation({ ...change, scope, base, at })
  // What the ward would refuse for its shape never gets as far as the outbox.
  if (!checkMutation({ no: 1, ...mutation }).ok) throw new StorageFailure('shape-invalid')
  return { mid: mutation.mid, id: change.id, scope, mutation }
}
