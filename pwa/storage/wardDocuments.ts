import * as v from 'valibot'
import { type Body, HamletCode, ScopeId, type Uuid, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import type { Standing } from './board/items.ts'
import { withDatabase } from './reopen.ts'
import { isRow, type RowOf } from './rowKinds.ts'
import { save } from './save.ts'
import { wardOfSession } from './scopes.ts'
import type { Session } from './session.ts'
import { checkedText } from './texts.ts'

type WardKind = 'hamlet' | 'denominator'

export type HamletView = Omit<Body<'hamlet'>, 'mergedInto'> & { id: string; sync: Standing }
export type DenominatorView = Body<'denominator'> & { id: string; sync: Standing }

/** The hamlets of the ward, by name as people count. */
export async function listHamlets(session: Session): Promise<HamletView[]> {
  const views = await withStanding(session, await wardRows(session, 'hamlet'))
  return views.sort((a, b) => collator.compare(a.name, b.name))
}
const collator = new Intl.Collator('vi', { numeric: true })

/** The name of a hamlet, or its code while the ward's list has not arrived. */
export async function hamletName(session: Session, code: string): Promise<string> {
  const rows = await wardRows(session, 'hamlet')
  return rows.find(({ body }) => body.code === code)?.body.name ?? code
}

export type HamletEdit = Pick<Body<'hamlet'>, 'name' | 'type' | 'validFrom'> &
  Partial<Pick<Body<'hamlet'>, 'validTo' | 'mergedInto'>> & { id?: Uuid; code: string }

/** A hamlet of the ward, new or changed; officials only (the ward refuses it from others). */
export const saveHamlet = (session: Session, { id, ...edit }: HamletEdit): Promise<Uuid> =>
  session.whileBusy(async () => {
    const fields = { ...edit, code: v.parse(HamletCode, edit.code), name: checkedText(edit.name, 'label') }
    if (id) await save(session, [{ op: 'set', kind: 'hamlet', id, fields }])
    return id ?? putInWard(session, (next, scope) => ({ op: 'put', kind: 'hamlet', id: next, scope, fields }))
  })

/** The denominators typed in by the ward, newest first. */
export async function listDenominators(session: Session): Promise<DenominatorView[]> {
  const views = await withStanding(session, await wardRows(session, 'denominator'))
  return views.sort((a, b) => b.date.localeCompare(a.date))
}

export type DenominatorEdit = Pick<Body<'denominator'>, 'kind' | 'value' | 'date'> & {
  id?: Uuid
  hamlet: string
  source: string
}

/** [C5] A denominator with its date and source, new or changed. */
export const setDenominator = (session: Session, { id, ...edit }: DenominatorEdit): Promise<Uuid> =>
  session.whileBusy(async () => {
    const source = checkedText(edit.source, 'source')
    const fields = { ...edit, hamlet: v.parse(HamletCode, edit.hamlet), source }
    if (id) await save(session, [{ op: 'set', kind: 'denominator', id, fields }])
    return (
      id ?? putInWard(session, (next, scope) => ({ op: 'put', kind: 'denominator', id: next, scope, fields }))
    )
  })

type Put = Extract<Parameters<typeof save>[1][number], { op: 'put' }>

async function putInWard(session: Session, put: (id: Uuid, scope: ScopeId) => Put): Promise<Uuid> {
  const id = uuidv7(session.now())
  await save(session, [put(id, v.parse(ScopeId, wardOfSession(session)))])
  return id
}

async function wardRows<K extends WardKind>(session: Session, kind: K): Promise<RowOf<K>[]> {
  session.assertOpen()
  const { rows } = session.store
  const found = await withDatabase(session.store, () =>
    rows.where('[kind+scope]').between([kind, ''], [kind, '\uffff']).toArray(),
  )
  return found.filter((row): row is RowOf<K> => isRow(row, kind) && !row.erased)
}

async function withStanding<K extends WardKind>(
  session: Session,
  rows: readonly RowOf<K>[],
): Promise<(Body<K> & { id: string; sync: Standing })[]> {
  const board = await boardOf(session)
  return rows.map((row) => ({ ...row.body, id: row.id, sync: board.standing(row.id, row) }))
}
