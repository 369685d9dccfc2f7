import type { Sealed } from '../../../contract/index.ts'
import { boardOf } from '../board/index.ts'
import { breath } from '../breath.ts'
import type { Session } from '../session.ts'
import { type Match, matchOf, narrows, type Query, queryOf } from './match.ts'
import { prepare, preparedText } from './prepared.ts'
import type { Token } from './tokens.ts'

/** A home that was found: by its label, or (with `name`) by somebody in it. Marks are places in that text. */
export type FoundHome = { household: string; name: string | null } & Match

/** Answers one typed text from memory, best first, each home once. In no order of their own where they fit alike. */
export type HomeFinder = (text: string) => FoundHome[]

type Entry = { household: string; name: Sealed | null; tokens: readonly Token[] }

/**
 * Finds homes by label and by names in them, as people type them: without marks, in any order, by beginnings (D52). Made
 * anew after each commit; in between, every letter is answered without reading anything (D44).
 */
export async function homeFinder(session: Session, hamlet?: string): Promise<HomeFinder> {
  const entries = await entriesOf(session, hamlet)
  let before: { query: Query; hits: readonly Entry[] } = { query: [], hits: entries }
  return (text) => {
    const query = queryOf(text)
    const found: FoundHome[] = []
    const hits: Entry[] = []
    // A letter more mostly finds less: then only what was found before is looked at.
    for (const entry of narrows(query, before.query) ? before.hits : entries) {
      const match = matchOf(query, entry.tokens)
      if (!match) continue
      hits.push(entry)
      found.push({ household: entry.household, name: textOf(session, entry.name), ...match })
    }
    before = { query, hits }
    return onceEach(found.sort((a, b) => b.score - a.score))
  }
}

const textOf = (session: Session, sealed: Sealed | null) => (sealed && session.known(sealed)) ?? null

function onceEach(found: readonly FoundHome[]): FoundHome[] {
  const seen = new Set<string>()
  return found.filter(({ household }) => !seen.has(household) && seen.add(household))
}

/** Labels before names, so that a home found by both is shown by its label. */
async function entriesOf(session: Session, hamlet: string | undefined): Promise<Entry[]> {
  const board = await boardOf(session)
  const here = board
    .all('household')
    .filter((home) => home.state === 'here' && home.hamlet === (hamlet ?? home.hamlet))
  const homes = new Set(here.map(({ id }) => id))
  const named = board
    .all('person')
    .flatMap(({ household, name, state }) =>
      name && state === 'here' && homes.has(household) ? [{ household, name, sealed: name }] : [],
    )
  const fields = [...here.map(({ id, label }) => ({ household: id, name: null, sealed: label })), ...named]
  await prepare(
    session,
    fields.map(({ sealed }) => sealed),
  )
  const entries: Entry[] = []
  const rest = breath()
  for (const { household, name, sealed } of fields) {
    const text = preparedText(session, sealed)
    if (text) entries.push({ household, name, tokens: text.tokens })
    if (rest.isDue()) await rest.take()
  }
  return entries
}
