import { type Match, matchOf, narrows, type Query, queryOf } from './match.ts'
import type { Token } from './tokens.ts'

/** A home that was found: by its label, or (with `name`) by somebody in it. Marks are places in that text. */
export type FoundHome = { household: string; name: string | null } & Match

/** Answers one typed text from memory, best first, each home once. In no order of their own where they fit alike. */
export type HomeFinder = (text: string) => FoundHome[]

/** A text that finds a home: its label, or the name of somebody in it. */
export type Entry = { household: string; name: string | null; readonly tokens: readonly Token[] }

/** Entries by the letters their words begin with: no search finds anything else. */
export type Letters = Map<number, Entry[]>

/** @param entries labels before names, so that a home found by both is shown by its label */
export function findAmong(entries: readonly Entry[], letters: Letters): HomeFinder {
  let before: { query: Query; hits: readonly Entry[] } = { query: [], hits: [] }
  return (text) => {
    const query = queryOf(text)
    const hits: Entry[] = []
    const best = new Map<string, FoundHome>()
    // A letter more mostly finds less: then only what was found before is looked at.
    const among = narrows(query, before.query) ? before.hits : candidates(query, entries, letters)
    for (const entry of among) {
      const match = matchOf(query, entry.tokens)
      if (!match) continue
      hits.push(entry)
      const { household, name } = entry
      if ((best.get(household)?.score ?? 0) < match.score) best.set(household, { household, name, ...match })
    }
    before = { query, hits }
    return bestFirst([...best.values()])
  }
}

/** Adds an entry under each letter that a word of it begins with. */
export function addTo(letters: Letters, entry: Entry): void {
  for (const letter of new Set(entry.tokens.map(({ text }) => text.charCodeAt(0)))) {
    const known = letters.get(letter)
    if (known) known.push(entry)
    else letters.set(letter, [entry])
  }
}

/** What the rarest word of a query may be in. */
function candidates(query: Query, entries: readonly Entry[], letters: Letters): readonly Entry[] {
  let fewest = entries
  for (const { forms } of query) {
    const begun = new Set(forms.map((form) => form.charCodeAt(0)))
    const [letter] = begun
    // Meant in two ways that begin differently, or in one that is empty: rare enough to look at everything.
    if (begun.size > 1 || letter === undefined || Number.isNaN(letter)) continue
    const found = letters.get(letter) ?? []
    if (found.length < fewest.length) fewest = found
  }
  return fewest
}

/** By score, in one pass each: a first letter finds a thousand homes, with two or three scores. */
export function bestFirst<T extends { score: number }>(found: readonly T[]): T[] {
  const byScore = new Map<number, T[]>()
  for (const each of found) {
    const alike = byScore.get(each.score)
    if (alike) alike.push(each)
    else byScore.set(each.score, [each])
  }
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike)
}
