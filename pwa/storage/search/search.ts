import type { Sealed } from '../../../contract/index.ts'
import type { Board } from '../board/board.ts'
import { boardOf } from '../board/index.ts'
import type { HouseholdItem, PersonItem } from '../board/items.ts'
import { draftedHouseholds } from '../drafts.ts'
import type { HouseholdFilter } from '../households.ts'
import type { Session } from '../session.ts'
import { type HouseholdView, householdView } from '../views/householdView.ts'
import { type PersonView, personView } from '../views/personView.ts'
import { type Match, matchOf, type Query, queryOf } from './match.ts'
import { prepare, preparedText } from './prepared.ts'
import { partsLikeness, partsOf } from './similar.ts'

/** A hit. With a person, `marks` are places in the name, otherwise in the label. */
export type SearchHit = { household: HouseholdView; person: PersonView | null; marks: Match['marks'] }

/** More hits than this nobody reads; drawing them would only be slow. */
const MAX_HITS = 60

type Found = { home: HouseholdItem; person: PersonItem | null; match: Match }

/** Homes by label and by names in them, as people type them: without marks, in any order, by beginnings (D52). Best first. */
export async function searchHouseholds(
  session: Session,
  text: string,
  filter: HouseholdFilter = {},
): Promise<SearchHit[]> {
  const board = await boardOf(session)
  const homes = board.all('household').filter((home) => fits(home, filter))
  const persons = board.all('person').filter(({ state }) => state === 'here')
  await prepare(session, [...homes.map(({ label }) => label), ...persons.flatMap(({ name }) => name ?? [])])
  const found = findAll(session, board, queryOf(text), homes, persons)
  const drafted = await draftedHouseholds(session)
  const hits = await Promise.all(
    found.slice(0, MAX_HITS).map(async ({ home, person, match }) => ({
      household: await householdView(session, board, home, drafted),
      person: person ? await personView(session, board, person) : null,
      marks: match.marks,
    })),
  )
  return hits.filter(({ household }) => household.status === (filter.status ?? household.status))
}

const fits = ({ state, hamlet }: HouseholdItem, filter: HouseholdFilter): boolean =>
  (filter.gone || state === 'here') && hamlet === (filter.hamlet ?? hamlet)

function findAll(
  session: Session,
  board: Board,
  query: Query,
  homes: readonly HouseholdItem[],
  persons: readonly PersonItem[],
): Found[] {
  const wanted = new Set(homes)
  const match = (sealed: Sealed): Match | null => {
    const text = preparedText(session, sealed)
    return text && matchOf(query, text.tokens)
  }
  const found: Found[] = []
  for (const home of homes) {
    const hit = match(home.label)
    if (hit) found.push({ home, person: null, match: hit })
  }
  for (const person of persons) {
    const home = board.item(person.household)
    const hit = person.name && home?.kind === 'household' && wanted.has(home) ? match(person.name) : null
    if (hit && home?.kind === 'household') found.push({ home, person, match: hit })
  }
  return found.sort((a, b) => b.match.score - a.match.score)
}

/** From this likeness on, two labels may mean the same home. */
const ALIKE = 0.7

/** Homes that a label being typed may already mean, most alike first (D51). */
export async function findSimilar(
  session: Session,
  label: string,
  hamlet?: string,
): Promise<HouseholdView[]> {
  const board = await boardOf(session)
  const homes = board.all('household').filter((home) => home.hamlet === (hamlet ?? home.hamlet))
  await prepare(
    session,
    homes.map((home) => home.label),
  )
  const typed = partsOf(label)
  const alike = homes.flatMap((home) => {
    const text = preparedText(session, home.label)
    const score = text ? partsLikeness(typed, text.parts) : 0
    return score >= ALIKE ? [{ home, score }] : []
  })
  alike.sort((a, b) => b.score - a.score)
  const drafted = await draftedHouseholds(session)
  return Promise.all(alike.map(({ home }) => householdView(session, board, home, drafted)))
}
