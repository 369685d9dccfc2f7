import * as v from 'valibot'
import { type Hamlet, HamletCode, type Uuid } from '../../../contract/index.ts'
import type { Standing } from '../board/items.ts'
import type { Session } from '../session.ts'
import { checkedText } from '../texts.ts'
import { collator, onlyOne, saveWardDocuments, wardDocuments, wardRows } from './documents.ts'

export type HamletView = {
  id: string
  code: HamletCode
  name: string
  type: Hamlet['type']
  validFrom: string
  validTo: string | null
  mergedInto: HamletCode[]
  sync: Standing
}

/** The hamlets of the ward, by name as people count. */
export async function listHamlets(session: Session): Promise<HamletView[]> {
  const views = (await wardDocuments(session, 'hamlet')).map(({ id, body, sync }) => {
    const { code, name, type, validFrom, validTo, mergedInto } = body
    return { id, code, name, type, validFrom, validTo, mergedInto, sync }
  })
  return views.sort((a, b) => collator.compare(a.name, b.name))
}

/** The name of a hamlet, or its code while the ward's list has not arrived. */
export async function hamletName(session: Session, code: string): Promise<string> {
  const hamlets = await wardRows(session, 'hamlet')
  return hamlets.find(({ body }) => body.code === code)?.body.name ?? code
}

export type HamletEdit = {
  id?: Uuid | undefined
  code: string
  name: string
  type: Hamlet['type']
  validFrom: string
  validTo?: string | null
  mergedInto?: HamletCode[]
}

/** Hamlets of the ward, new or changed, all or none. @returns their ids @throws StorageFailure */
export const saveHamlets = (session: Session, edits: readonly HamletEdit[]): Promise<Uuid[]> =>
  session.whileBusy(() =>
    saveWardDocuments(session, edits.map(checked), ({ id, isNew, scope, fields }) =>
      isNew ? { op: 'put', kind: 'hamlet', id, scope, fields } : { op: 'set', kind: 'hamlet', id, fields },
    ),
  )

export const saveHamlet = async (session: Session, edit: HamletEdit): Promise<Uuid> =>
  onlyOne(await saveHamlets(session, [edit]))

const checked = ({ id, code, name, ...rest }: HamletEdit) => ({
  id,
  fields: { ...rest, code: v.parse(HamletCode, code), name: checkedText(name, 'label') },
})
