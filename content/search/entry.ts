import type { Directory } from '../directories.ts'
import { groups } from '../groups.ts'
import type { Guide } from '../schema/guide.ts'
import type { Service } from '../services/schema.ts'
import { abbreviations } from './abbreviations.ts'
import { fold } from './fold.ts'

/** What search needs to know of a page: small enough to send all of them at once. */
export type SearchEntry = {
  /** The journey's code for guides (`VN-3`). */
  code: string
  path: string
  title: string
  /** One line under the title. */
  line: string
  fields: SearchField[]
}
/** Folded phrases of one part of a page and how much a hit in it is worth. The first part is the title. */
export type SearchField = { words: string; weight: number }

export const TITLE_WEIGHT = 8
export const GROUP_WEIGHT = 3

type Searched = Pick<Guide, 'id' | 'code' | 'group' | 'title' | 'summary' | 'searchWords'> & {
  steps: Pick<Guide['steps'][number], 'title'>[]
}

/** Folded, with what the pages themselves shorten written out as in queries. */
const writtenOut = (text: string) =>
  fold(text).replace(/\bbh(yt|xh)\b/g, (short) => abbreviations[short] ?? short)
/** Search words also as they stand, for who is still typing `bhyt`. */
const bothWays = (text: string) => [...new Set([writtenOut(text), fold(text)])]

const field = (weight: number, ...texts: string[]): SearchField => ({
  weight,
  words: texts.map(writtenOut).join(' | '),
})
const searchWordsField = (texts: readonly string[]): SearchField => ({
  weight: 7,
  words: texts.flatMap(bothWays).join(' | '),
})
const groupLabel = (code: string) => groups.find((group) => group.code === code)?.label ?? ''

/** The search entry of a guide; `line` says how long it is. */
export const searchEntry = (guide: Searched, line = ''): SearchEntry => ({
  code: guide.code,
  path: `/huong-dan/${guide.id}/`,
  title: guide.title,
  line,
  fields: [
    field(TITLE_WEIGHT, guide.title),
    searchWordsField(guide.searchWords),
    field(GROUP_WEIGHT, groupLabel(guide.group)),
    field(2, guide.summary),
    field(1, ...guide.steps.map((step) => step.title)),
  ],
})

/** The search entry of a list or card. */
export const directoryEntry = ({ code, path, title, line, group, searchWords }: Directory): SearchEntry => ({
  code: `Z-${code}`,
  path,
  title,
  line,
  fields: [
    field(TITLE_WEIGHT, title),
    searchWordsField(searchWords),
    field(GROUP_WEIGHT, groupLabel(group)),
    field(2, line),
  ],
})

/**
 * One of the 25 services, at its place in their list. Both its names are its title, `forWhom` is its search words: that
 * is where it says that a card is lost or has run out. A guide that says the same words stands above it.
 */
export const serviceEntry = ({ number, id, plain, name, forWhom }: Service, path: string): SearchEntry => ({
  code: `Z-dvc-${String(number).padStart(2, '0')}`,
  path: `${path}#${id}`,
  title: plain,
  line: name,
  fields: [field(6, plain, name), field(6, forWhom)],
})
