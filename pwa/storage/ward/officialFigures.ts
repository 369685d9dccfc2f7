import * as v from 'valibot'
import { HamletCode, type Uuid } from '../../../contract/index.ts'
import type { Standing } from '../board/items.ts'
import type { Session } from '../session.ts'
import { checkedText } from '../texts.ts'
import { onlyOne, saveWardDocuments, wardDocuments } from './documents.ts'

export type OfficialFigureView = {
  id: string
  hamlet: HamletCode | null
  indicator: string
  value: number
  denominator: number | null
  source: string
  date: string
  sync: Standing
}

/** [C1] Official figures as typed in, newest first; never added to what residents declared. */
export async function listOfficialFigures(session: Session): Promise<OfficialFigureView[]> {
  const views = (await wardDocuments(session, 'officialFigure')).map(({ id, body, sync }) => {
    const { hamlet, indicator, value, denominator, source, date } = body
    return { id, hamlet, indicator, value, denominator, source, date, sync }
  })
  return views.sort((a, b) => b.date.localeCompare(a.date))
}

export type OfficialFigureEdit = {
  id?: Uuid | undefined
  hamlet: string | null
  indicator: string
  value: number
  denominator: number | null
  source: string
  date: string
}

/** One official figure with its source, of a hamlet or (null) of the whole ward. @throws StorageFailure */
export const setOfficialFigure = (session: Session, edit: OfficialFigureEdit): Promise<Uuid> =>
  session.whileBusy(async () => {
    const { id, hamlet, source, ...rest } = edit
    const code = hamlet === null ? null : v.parse(HamletCode, hamlet)
    const fields = { ...rest, hamlet: code, source: checkedText(source, 'source') }
    const saved = await saveWardDocuments(session, [{ id, fields }], (whole) =>
      whole.isNew
        ? { op: 'put', kind: 'officialFigure', id: whole.id, scope: whole.scope, fields: whole.fields }
        : { op: 'set', kind: 'officialFigure', id: whole.id, fields: whole.fields },
    )
    return onlyOne(saved)
  })
