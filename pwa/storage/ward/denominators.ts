import * as v from 'valibot'
import { HamletCode, type Uuid } from '../../../contract/index.ts'
import type { Standing } from '../board/items.ts'
import type { Session } from '../session.ts'
import { checkedText } from '../texts.ts'
import { onlyOne, saveWardDocuments, wardDocuments } from './documents.ts'

export type DenominatorView = {
  id: string
  hamlet: HamletCode
  kind: string
  value: number
  source: string
  date: string
  sync: Standing
}

/** The denominators typed in by the ward, newest first. */
export async function listDenominators(session: Session): Promise<DenominatorView[]> {
  const views = (await wardDocuments(session, 'denominator')).map(({ id, body, sync }) => {
    const { hamlet, kind, value, source, date } = body
    return { id, hamlet, kind, value, source, date, sync }
  })
  return views.sort((a, b) => b.date.localeCompare(a.date))
}

export type DenominatorEdit = {
  id?: Uuid | undefined
  hamlet: string
  kind: string
  value: number
  source: string
  date: string
}

/** [C5] Denominators with date and source, new or changed, all or none. @returns their ids @throws StorageFailure */
export const setDenominators = (session: Session, edits: readonly DenominatorEdit[]): Promise<Uuid[]> =>
  session.whileBusy(() =>
    saveWardDocuments(session, edits.map(checked), ({ id, isNew, scope, fields }) =>
      isNew
        ? { op: 'put', kind: 'denominator', id, scope, fields }
        : { op: 'set', kind: 'denominator', id, fields },
    ),
  )

export const setDenominator = async (session: Session, edit: DenominatorEdit): Promise<Uuid> =>
  onlyOne(await setDenominators(session, [edit]))

const checked = ({ id, hamlet, source, ...rest }: DenominatorEdit) => ({
  id,
  fields: { ...rest, hamlet: v.parse(HamletCode, hamlet), source: checkedText(source, 'source') },
})
