import { isNumber, type Token, tokensOf, withoutTelex } from './tokens.ts'

/** A hit: the higher the better; `marks` are the places in the text to highlight. */
export type Match = { score: number; marks: [from: number, to: number][] }

/** One word of a query, in the ways it may be meant. The one being typed may be the beginning of a number. */
type Wanted = { forms: readonly string[]; number: boolean; last: boolean }
export type Query = readonly Wanted[]

const EXACT = 4
const BEGINNING = 2
const NEXT_TO = 1

/** What a person typed into the search box. */
export function queryOf(text: string): Query {
  const tokens = tokensOf(text)
  return tokens.map((token, i) => ({
    forms: isNumber(token) ? [token.text] : [...new Set([token.text, withoutTelex(token.text)])],
    number: isNumber(token),
    last: i === tokens.length - 1,
  }))
}

/**
 * Whether every word of the query is in the text, in any order, each as a whole word, its beginning, or initials.
 * @returns the best way to match, or null
 */
export function matchOf(query: Query, text: readonly Token[]): Match | null {
  const [first, second] = query
  if (!first) return null
  if (!second) return bestOf(first, text)
  return query.every((wanted) => mayBeIn(wanted, text)) ? bestFrom(query, text, 0, -1, none) : null
}

/** One word alone, which the first letters of every search are: nothing to combine. */
function bestOf(wanted: Wanted, text: readonly Token[]): Match | null {
  let best: Hit | null = null
  for (let i = 0; i < text.length; i++) {
    const hit = hitAt(wanted, text, i)
    if (hit && (!best || hit.score > best.score)) best = hit
  }
  return best && { score: best.score, marks: best.marks }
}

/**
 * Whether a query finds nothing that `before` did not find: the same words, the last one perhaps longer, perhaps more
 * words behind them. Telex makes a longer word mean another one now and then ("dd", "ddu"), so every way is compared.
 */
export function narrows(query: Query, before: Query): boolean {
  if (before.length === 0 || query.length < before.length) return false
  return before.every((old, i) => {
    const now = query[i]
    if (!now || now.number !== old.number) return false
    // Behind the last word a number must be whole; before that, its beginning was enough.
    if (!old.last) return sameForms(now.forms, old.forms)
    const isLonger = (form: string) => old.forms.some((earlier) => form.startsWith(earlier))
    return now.forms.every(isLonger) && (now.forms[0] ?? '').startsWith(old.forms[0] ?? '')
  })
}

const sameForms = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

const none: ReadonlySet<number> = new Set()

/** A look that most texts of a long list do not pass: every hit begins with the first letter of a word. */
function mayBeIn({ forms }: Wanted, text: readonly Token[]): boolean {
  for (const token of text) if (mayBe(forms, token.text)) return true
  return false
}

/** Everything begins with a form that is empty. */
function mayBe(forms: readonly string[], word: string): boolean {
  for (const form of forms) if (form === '' || form.charCodeAt(0) === word.charCodeAt(0)) return true
  return false
}

function bestFrom(
  query: Query,
  text: readonly Token[],
  wantedAt: number,
  previous: number,
  used: ReadonlySet<number>,
): Match | null {
  const wanted = query[wantedAt]
  if (!wanted) return { score: 0, marks: [] }
  let best: Match | null = null
  for (let i = 0; i < text.length; i++) {
    const hit = used.has(i) ? null : hitAt(wanted, text, i)
    if (!hit) continue
    const rest = bestFrom(query, text, wantedAt + 1, hit.lastIndex, withAll(used, i, hit.lastIndex))
    const score = hit.score + (i === previous + 1 && previous >= 0 ? NEXT_TO : 0) + (rest?.score ?? 0)
    if (rest && (!best || score > best.score)) best = { score, marks: [...hit.marks, ...rest.marks] }
  }
  return best
}

type Hit = Match & { lastIndex: number }

function hitAt(wanted: Wanted, text: readonly Token[], i: number): Hit | null {
  const token = text[i]
  if (!token || !mayBe(wanted.forms, token.text) || isNumber(token) !== wanted.number) return null
  if (wanted.forms.includes(token.text))
    return { score: EXACT, marks: [[token.from, token.to]], lastIndex: i }
  const start =
    wanted.number && !wanted.last ? undefined : wanted.forms.find((form) => token.text.startsWith(form))
  if (start !== undefined)
    return { score: BEGINNING, marks: [[token.from, token.from + start.length]], lastIndex: i }
  return wanted.number ? null : initialsAt(wanted, text, i)
}

/** "nva" is Nguyễn Văn An: first letters of words that follow each other. */
function initialsAt({ forms }: Wanted, text: readonly Token[], i: number): Hit | null {
  const letters = forms[0] ?? ''
  if (letters.length < 2) return null
  for (let k = 0; k < letters.length; k++)
    if (text[i + k]?.text.charCodeAt(0) !== letters.charCodeAt(k)) return null
  return {
    score: 1,
    marks: text.slice(i, i + letters.length).map(({ from }) => [from, from + 1]),
    lastIndex: i + letters.length - 1,
  }
}

function withAll(used: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  const next = new Set(used)
  for (let i = from; i <= to; i++) next.add(i)
  return next
}
