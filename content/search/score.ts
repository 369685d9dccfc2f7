import { fillers } from './abbreviations.ts'
import { GROUP_WEIGHT, TITLE_WEIGHT } from './entry.ts'
import type { Page, Phrase } from './page.ts'
import { type Hits, hitIn, type Wanted } from './wanted.ts'

/** A wanted word with its hits in the pages and how much it tells. */
export type Weighed = Wanted & { hits: Hits; worth: number }

/** What a wanted word must bring on average: more than a chance word in a summary. */
const LEAST = 5
/** Of a word's worth, the share it has wherever it stands; the rest only beside the others, in one phrase. */
const ANYWHERE = 0.45
/** For two wanted words side by side. */
const SIDE_BY_SIDE = 0.8
/**
 * For all of them side by side in the title; the half for one of the two names of a service. Whatever their worth: among
 * very rare words (`lý lịch tư pháp`) a guide that has them as search words still stands above the service of that name.
 */
const IN_TITLE = 14.5

/** Two neighbours of the query; two fillers say nothing. `leading`: before the first word that tells something. */
type Pair = { one: Wanted; two: Wanted; leading: boolean }

function pairsOf(wanted: readonly Wanted[]): Pair[] {
  const first = wanted.findIndex(({ filler }) => !filler)
  return wanted
    .slice(1)
    .map((two, place) => ({ one: wanted[place] ?? two, two, leading: place < first }))
    .filter(({ one, two }) => !one.filler || !two.filler)
}

/** Side by side, or with one filler between: `đổi căn cước` is `đổi thẻ căn cước`. */
const stands = ({ one, two }: Pair, words: readonly string[]) =>
  words.some((word, at) => {
    const [next = '', afterNext = ''] = [words[at + 1], words[at + 2]]
    if (!one.spellings.includes(word)) return false
    return two.spellings.includes(next) || (fillers.has(next) && two.spellings.includes(afterNext))
  })

/** How well one phrase answers the query. */
function fitOf(wanted: readonly Weighed[], pairs: readonly Pair[], { words, weight, isTitle }: Phrase) {
  const hits = wanted.map((word) => hitIn(word.hits, words))
  const beside = pairs.filter((pair) => stands(pair, words))
  // Who asks for a group by its name wants its guides, whether their titles repeat the name or not.
  const isGroup = weight === GROUP_WEIGHT && words.length === wanted.length && !hits.includes(0)
  return {
    hits: hits.map((hit) => hit * (isGroup ? TITLE_WEIGHT : weight)),
    beside: beside.length * weight * SIDE_BY_SIDE,
    isTitle,
    saysAll: beside.length > 0 && pairs.every((pair) => pair.leading || beside.includes(pair)),
  }
}

type Fit = ReturnType<typeof fitOf>

const sumOf = (wanted: readonly Weighed[]) => wanted.reduce((sum, { worth }) => sum + worth, 0)
const worthOf = (wanted: readonly Weighed[], hits: readonly number[]) =>
  wanted.reduce((sum, { worth }, at) => sum + worth * (hits[at] ?? 0), 0)

/** What the words bring that stand together: in the one phrase that has most of them, and in the title. */
function togetherOf(wanted: readonly Weighed[], fits: readonly Fit[]): number {
  const phrase = Math.max(...fits.map(({ hits, beside }) => worthOf(wanted, hits) * (1 - ANYWHERE) + beside))
  const titles = fits.filter(({ isTitle }) => isTitle)
  return phrase + (titles.filter(({ saysAll }) => saysAll).length / titles.length) * IN_TITLE
}

/** How well a page fits; 0 when only chance words do. */
export function scoreOf(wanted: readonly Weighed[], { phrases }: Page): number {
  const pairs = pairsOf(wanted)
  const fits = phrases.map((phrase) => fitOf(wanted, pairs, phrase))
  const best = wanted.map((_, at) => Math.max(...fits.map(({ hits }) => hits[at] ?? 0)))
  const lacking = wanted.filter(({ filler }, at) => !filler && best[at] === 0)
  // A page that lacks a word must have two others side by side: one alone is chance.
  if (lacking.length > 0 && !fits.some(({ beside }) => beside > 0)) return 0
  const total = worthOf(wanted, best) * ANYWHERE + togetherOf(wanted, fits)
  const score = total * (1 - sumOf(lacking) / sumOf(wanted))
  return score >= LEAST * wanted.filter(({ filler }) => !filler).length ? score : 0
}
