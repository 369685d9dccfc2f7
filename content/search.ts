import type { SearchEntry } from './search/entry.ts'
import { type Page, pagesOf } from './search/page.ts'
import { scoreOf, type Weighed } from './search/score.ts'
import { hitIn, hitsOf, type Wanted, wantedIn } from './search/wanted.ts'

export { directoryEntry, type SearchEntry, searchEntry, serviceEntry } from './search/entry.ts'

/** A page that fits a query; a higher score fits better. */
export type Found = { entry: SearchEntry; score: number }

/** Weaker ones than this share of the best are noise beside it. */
const BESIDE_BEST = 0.5
/** What a word counts that says nothing about which guide is meant. */
const FILLER = 0.15

/** A word found in few guides says more than one found in all; a misspelt one as much as what it is taken for. */
function weighed(wanted: Wanted, pages: readonly Page[], vocabulary: ReadonlySet<string>): Weighed {
  const hits = hitsOf(wanted, vocabulary)
  const most = Math.max(0, ...hits.values())
  const holds = ({ phrases }: Page) => phrases.some(({ words }) => hitIn(hits, words) === most)
  const holding = most === 0 ? 0 : pages.filter(holds).length
  const rarity = 1 + Math.log((pages.length + 1) / (holding + 1))
  return { ...wanted, hits, worth: rarity * (wanted.filler ? FILLER : 1) }
}

/**
 * The pages that fit what somebody typed, best first: without marks, with Telex residue, in any order, with the usual
 * abbreviations and one slip per word. Pages that fit as well stay in the order of the entries, which is that of the
 * journeys. An empty query finds nothing.
 */
export function searchGuides(query: string, entries: readonly SearchEntry[], limit = 8): Found[] {
  const { list, vocabulary } = pagesOf(entries)
  const wanted = wantedIn(query).map((word) => weighed(word, list, vocabulary))
  if (wanted.length === 0) return []
  const found = list
    .map((page) => ({ entry: page.entry, score: scoreOf(wanted, page) }))
    .sort((one, other) => other.score - one.score)
  const least = Math.max(1, (found[0]?.score ?? 0) * BESIDE_BEST)
  return found.filter(({ score }) => score >= least).slice(0, limit)
}
