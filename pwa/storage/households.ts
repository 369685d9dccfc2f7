import { type HamletCode, type Uuid, uuidv7 } from '../../contract/index.ts'
import { firstAnswer } from './board/firstAnswers.ts'
import { boardOf } from './board/index.ts'
import type { HouseholdStatus } from './board/status.ts'
import { draftedHouseholds } from './drafts.ts'
import { type Change, save } from './save.ts'
import type { Session } from './session.ts'
import { sealedOrNull, sealedText } from './texts.ts'
import { byLabel, type HouseholdView, householdView } from './views/householdView.ts'

export type HouseholdFilter = { hamlet?: string; status?: HouseholdStatus; gone?: boolean }

/** The homes of this phone's hamlets, by label as people count; those marked gone only when asked for. */
export const listHouseholds = (session: Session, filter: HouseholdFilter = {}): Promise<HouseholdView[]> =>
  Object.keys(filter).length > 0
    ? workOut(session, filter)
    : firstAnswer(session, 'first-homes', () => workOut(session, {}))

async function workOut(session: Session, filter: HouseholdFilter): Promise<HouseholdView[]> {
  const board = await boardOf(session)
  const drafted = await draftedHouseholds(session)
  const items = board
    .all('household')
    .filter(({ state, hamlet }) => (filter.gone || state === 'here') && hamlet === (filter.hamlet ?? hamlet))
  const views = await Promise.all(items.map((item) => householdView(session, board, item, drafted)))
  return views.filter(({ status }) => status === (filter.status ?? status)).sort(byLabel)
}

/** A new home. @returns its id, once it is saved @throws StorageFailure */
export const addHousehold = (
  session: Session,
  { hamlet, label, note }: { hamlet: HamletCode; label: string; note?: string | null },
): Promise<Uuid> =>
  session.whileBusy(async () => {
    const id = uuidv7(session.now())
    const fields = {
      label: await sealedText(session, label, 'label'),
      note: await sealedOrNull(session, note, 'note'),
    }
    await save(session, [{ op: 'put', kind: 'household', id, scope: hamlet, fields }])
    return id
  })

export type HouseholdEdit = { label?: string; note?: string | null; state?: 'here' | 'gone' }

/** Changes only the named fields, so that another phone's change of the others survives (D14). */
export const editHousehold = (session: Session, id: Uuid, edit: HouseholdEdit): Promise<void> =>
  session.whileBusy(async () => {
    const fields: Extract<Change, { op: 'set'; kind: 'household' }>['fields'] = {
      ...(edit.label !== undefined && { label: await sealedText(session, edit.label, 'label') }),
      ...(edit.note !== undefined && { note: await sealedOrNull(session, edit.note, 'note') }),
      ...(edit.state !== undefined && { state: edit.state }),
    }
    await save(session, [{ op: 'set', kind: 'household', id, fields }])
  })
