import { type HamletCode, type RefusalCode, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { Documents, documentTables } from './documents/documents.ts'
import { StorageFailure } from './failure.ts'
import { withDatabase } from './reopen.ts'
import { fitsKind, wardMark } from './rowKinds.ts'
import type { Refusal, StoredRow, Written } from './rows.ts'
import type { Session } from './session.ts'
import { aboutDocument } from './syncTruth.ts'
import { inTransaction, type Tables } from './tables.ts'
import { sealedText } from './texts.ts'

/** [S6] Something the ward did not take, with its code. It stays until a person decides. */
export type RefusalView = {
  id: number
  /** Names the mutation for ever, at the ward too. */
  mid: string
  code: RefusalCode
  at: string
  kind: string
  document: string
  hamlet: string
  label: string | null
  guide: string | null
  /** May be sent to another hamlet: whole, and never taken by the ward. */
  movable: boolean
  state: Refusal['state']
  reason: string | null
}

/** All refusals, open ones first, then newest first. */
export async function refusals(session: Session): Promise<RefusalView[]> {
  session.assertOpen()
  const rows = await withDatabase(session.store, () => session.store.refusals.toArray())
  const board = await boardOf(session)
  const views = await Promise.all(
    rows.map(async ({ id, code, at, document, mutation, state, reason }) => ({
      ...{ id, mid: mutation.mid, code, at, document, state, kind: mutation.kind, hamlet: mutation.scope },
      ...(await aboutDocument(session, board, mutation)),
      movable: code === 'scope-not-yours' && mutation.op === 'put',
      reason: await session.open(reason),
    })),
  )
  return views.sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.id - a.id)
}

/** The whole refused mutation as JSON, for the ward's desk; sealed fields stay sealed. */
export async function exportRefusal(session: Session, id: number): Promise<string> {
  const { code, at, no, mutation } = await openRefusal(session, id)
  const { ward, member, device } = session.identity
  return JSON.stringify({ ward, member, device, code, refusedAt: at, mutation: { no, ...mutation } }, null, 2)
}

/**
 * Sends it again under a new name and number, once its cause is gone: the old name is refused for ever [S3].
 * @param hamlet another hamlet for something that the ward never took: the home belongs there now
 */
export const retryRefusal = (session: Session, id: number, hamlet?: HamletCode): Promise<void> =>
  session.whileBusy(async () => {
    const refusal = await openRefusal(session, id)
    if (hamlet && refusal.mutation.op !== 'put') throw new StorageFailure('not-allowed')
    const mutation: Written = { ...refusal.mutation, mid: uuidv7(), ...(hamlet && { scope: hamlet }) }
    await change(session, refusal, async (documents, { outbox, refusals }) => {
      const row = await documents.one(mutation.id)
      if (!row && mutation.op !== 'put') throw new StorageFailure('document-unknown')
      const base = row && row.ver > 0 ? row.ver : null
      const entry = { mid: mutation.mid, id: mutation.id, scope: mutation.scope }
      const no = await outbox.add({ ...entry, mutation: { ...mutation, base } })
      // A document that was only here moves whole; one that the ward knows stays where it is.
      if (hamlet && row && row.ver > 0) throw new StorageFailure('not-allowed')
      await documents.write([{ ...rowAgain(session, mutation, row, no), scope: mutation.scope }], [])
      await refusals.put({ ...refusal, state: 'resent' })
    })
  })

/** Gives a refused change up, with the reason; it stays in the list of decided ones, never dropped [S6]. */
export const discardRefusal = (session: Session, id: number, reason: string): Promise<void> =>
  session.whileBusy(async () => {
    const refusal = await openRefusal(session, id)
    const sealed = await sealedText(session, reason, 'reason')
    await change(session, refusal, async (documents, { outbox, refusals }) => {
      await refusals.put({ ...refusal, state: 'discarded', reason: sealed })
      const row = await documents.one(refusal.document)
      if (await isOnlyHere(outbox, row)) await documents.write([], [refusal.document])
    })
  })

async function change(
  session: Session,
  { document }: Refusal,
  work: (documents: Documents, tables: Tables) => Promise<void>,
): Promise<void> {
  const { store } = session
  await session.whileBusy(() =>
    withDatabase(store, () =>
      inTransaction(store, 'rw', [...documentTables, 'refusals', 'outbox', 'touched'], async (tables) => {
        await work(new Documents(tables), tables)
        await tables.touched.add({ ids: [document] })
      }),
    ),
  )
  store.changes.announce([document])
}

async function openRefusal(session: Session, id: number): Promise<Refusal> {
  session.assertOpen()
  const refusal = await withDatabase(session.store, async () => session.store.refusals.get(id))
  if (refusal?.state !== 'open') throw new StorageFailure('document-unknown')
  return refusal
}

/** A document that the ward never took and of which nothing waits any more. */
const isOnlyHere = async (outbox: Tables['outbox'], row: StoredRow | undefined): Promise<boolean> =>
  row?.ver === 0 && (await outbox.where('id').equals(row.id).count()) === 0

function rowAgain(session: Session, mutation: Written, row: StoredRow | undefined, no: number): StoredRow {
  const { id, kind, scope, fields, at } = mutation
  const body = { ...row?.body, ...fields }
  const fresh = {
    id,
    kind,
    scope,
    ...wardMark(kind, scope),
    ver: 0,
    order: 0,
    pass: 0,
    at,
    wrote: 1 as const,
  }
  const acked = row?.acked ?? (row && row.ver > 0 ? row.body : undefined)
  return {
    ...(row ?? fresh),
    ...{ by: session.identity.member, no, body },
    ...(acked && { acked }),
    ...(mutation.op === 'del' && { erased: true as const }),
    ...(!row && !fitsKind(kind, body) && { odd: true as const }),
  }
}
