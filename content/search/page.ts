import type { SearchEntry } from './entry.ts'

/** One title, search word or sentence of a page: words in it belong together. */
export type Phrase = { words: string[]; weight: number; isTitle: boolean }
/** A page taken apart for searching. */
export type Page = { entry: SearchEntry; phrases: Phrase[] }
export type Pages = { list: Page[]; vocabulary: ReadonlySet<string> }

const pageOf = (entry: SearchEntry): Page => ({
  entry,
  phrases: entry.fields.flatMap(({ words, weight }, place) =>
    words.split(' | ').map((phrase) => ({ words: phrase.split(' '), weight, isTitle: place === 0 })),
  ),
})

const takenApart = new WeakMap<readonly SearchEntry[], Pages>()

/** Taken apart once: the same entries are searched with every letter. */
export function pagesOf(entries: readonly SearchEntry[]): Pages {
  const known = takenApart.get(entries)
  if (known) return known
  const list = entries.map(pageOf)
  const vocabulary = new Set(list.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words)))
  const pages = { list, vocabulary }
  takenApart.set(entries, pages)
  return pages
}
