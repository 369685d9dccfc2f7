import { boardOf } from '../board/index.ts'
import type { HouseholdItem } from '../board/items.ts'
import { draftedHouseholds } from '../drafts.ts'
import type { HouseholdFilter } from '../households.ts'
import type { Session } from '../session.ts'
import { type HouseholdView, householdView } from '../views/householdView.ts'
import { type PersonView, personView } from '../views/personView.ts'
import { type Match, matchOf, queryOf } from './match.ts'
import { likeness } from './similar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A hit. With a person, `marks` are places in the name, otherwise in the label. */
export type SearchHit = { household: HouseholdView; person: PersonView | null; marks: Match['marks'] }

/** More hits than this nobody reads; drawing them would only be slow. */
const MAX_HITS = 60

/** Homes by label and by names in them, as people type them: without marks, in any order, by beginnings (D52). Best first. */
export async function searchHouseholds(
  session: Session,
  text: string,
  filter: HouseholdFilter = {},
): Promise<SearchHit[]> {
  const board = await boardOf(session)
  const query = queryOf(text)
  const fits = (home: HouseholdItem | undefined): home is HouseholdItem =>
    home?.kind === 'household' &&
    (filter.gone || home.state === 'here') &&
    home.hamlet === (filter.hamlet ?? home.hamlet)
  const found: { home: HouseholdItem; person: string | null; match: Match }[] = []
  for (const home of board.all('household').filter(fits)) {
    const match = matchOf(query, await tokensIn(session, home.label))
    if (match) found.push({ home, person: null, match })
  }
  for (const person of board.all('person')) {
    const home = board.item(person.household)
    if (!person.name || person.state === 'gone' || home?.kind !== 'household' || !fits(home)) continue
    const match = matchOf(query, await tokensIn(session, person.name))
    if (match) found.push({ home, person: person.id, match })
  }
  found.sort((a, b) => b.match.score - a.match.score)
  const drafted = await draftedHouseholds(session)
  const hits = await Promise.all(
    found.slice(0, MAX_HITS).map(async ({ home, person, match }) => {
      const item = person ? board.item(person) : undefined
      return {
        household: await householdView(session, board, home, drafted),
        person: item?.kind === 'person' ? await personView(session, board, item) : null,
        marks: match.marks,
      }
    }),
  )
  return hits.filter(({ household }) => household.status === (filter.status ?? household.status))
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
  const alike: { home: HouseholdItem; score: number }[] = []
  for (const home of homes) {
    const score = likeness(label, (await session.open(home.label)) ?? '')
    if (score >= ALIKE) alike.push({ home, score })
  }
  alike.sort((a, b) => b.score - a.score)
  const drafted = await draftedHouseholds(session)
  return Promise.all(alike.map(({ home }) => householdView(session, board, home, drafted)))
}

/** Tokens of texts already taken apart, by text: searching is done at every key stroke. Forgotten with the session. */
const known = new WeakMap<Session, Map<string, Token[]>>()

async function tokensIn(session: Session, sealed: HouseholdItem['label']): Promise<Token[]> {
  const text = (await session.open(sealed)) ?? ''
  const tokens = known.get(session) ?? new Map<string, Token[]>()
  known.set(session, tokens)
  const found = tokens.get(text) ?? tokensOf(text)
  tokens.set(text, found)
  return found
}
