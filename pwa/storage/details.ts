import { boardOf } from './board/index.ts'
import type { Item, PersonItem, RecordItem, VisitItem } from './board/items.ts'
import { type DraftView, draftedHouseholds, listDrafts } from './drafts.ts'
import { type DueItem, dueView } from './dues.ts'
import { recordViews } from './records.ts'
import type { Session } from './session.ts'
import { type HouseholdView, householdView } from './views/householdView.ts'
import { type PersonView, personView } from './views/personView.ts'
import { type RecordView, type VisitView, visitView } from './views/recordView.ts'

export type HouseholdDetail = {
  household: HouseholdView
  persons: PersonView[]
  records: RecordView[]
  visits: VisitView[]
  drafts: DraftView[]
  due: DueItem[]
}

/** A home with everything in it, newest first; null when this phone does not hold it (any more). */
export async function household(session: Session, id: string): Promise<HouseholdDetail | null> {
  const board = await boardOf(session)
  const item = board.item(id)
  if (item?.kind !== 'household') return null
  const members = board.membersOf(id)
  const persons = members.filter((member): member is PersonItem => member.kind === 'person')
  const visits = members.filter((member): member is VisitItem => member.kind === 'visit')
  return {
    household: await householdView(session, board, item, await draftedHouseholds(session)),
    persons: await Promise.all(persons.map((person) => personView(session, board, person))),
    records: await recordViews(session, idsOfRecords(members)),
    visits: (await Promise.all(visits.map((visit) => visitView(session, board, visit)))).sort(newestFirst),
    drafts: (await listDrafts(session)).filter((draft) => draft.household === id),
    due: await Promise.all(board.summary(id).dues.map((due) => dueView(session, board, due))),
  }
}

export type PersonDetail = { person: PersonView; household: HouseholdView; records: RecordView[] }

/** Somebody with their home and records; null when this phone does not hold them. */
export async function person(session: Session, id: string): Promise<PersonDetail | null> {
  const board = await boardOf(session)
  const item = board.item(id)
  const home = item?.kind === 'person' ? board.item(item.household) : undefined
  if (item?.kind !== 'person' || home?.kind !== 'household') return null
  const members = board.membersOf(home.id)
  return {
    person: await personView(session, board, item),
    household: await householdView(session, board, home, await draftedHouseholds(session)),
    records: await recordViews(session, idsOfRecords(members.filter((member) => isOf(member, id)))),
  }
}

const isOf = (item: Item, person: string): boolean => item.kind === 'assistance' && item.person === person
const idsOfRecords = (items: readonly Item[]): string[] =>
  items.filter((item): item is RecordItem => item.kind === 'assistance').map(({ id }) => id)
const newestFirst = (a: { at: string }, b: { at: string }) => b.at.localeCompare(a.at)
