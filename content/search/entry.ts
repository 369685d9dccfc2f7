import type { Directory } from '../directories.ts'
import { groups } from '../groups.ts'
import type { Guide } from '../schema/guide.ts'
import type { Service } from '../services/schema.ts'
import { fold } from './fold.ts'

/** What search needs to know of a page: small enough to send all of them at once. */
export type SearchEntry = {
  /** The journey's code for guides (`VN-3`); ties are settled by it. */
  code: string
  path: string
  title: string
  /** One line under the title. */
  line: string
  fields: SearchField[]
}
/** Folded words of one part of a page and how much a hit in it is worth. */
export type SearchField = { words: string; weight: number }

type Searched = Pick<Guide, 'id' | 'code' | 'group' | 'title' | 'summary' | 'searchWords'> & {
  steps: Pick<Guide['steps'][number], 'title'>[]
}

const field = (weight: number, ...texts: string[]): SearchField => ({
  weight,
  words: texts.map(fold).join(' | '),
})
const groupLabel = (code: string) => groups.find((group) => group.code === code)?.label ?? ''

/** The search entry of a guide; `line` says how long it is. */
export const searchEntry = (guide: Searched, line = ''): SearchEntry => ({
  code: guide.code,
  path: `/huong-dan/${guide.id}/`,
  title: guide.title,
  line,
  fields: [
    field(8, guide.title),
    field(7, ...guide.searchWords),
    field(3, groupLabel(guide.group)),
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
  fields: [field(8, title), field(7, ...searchWords), field(3, groupLabel(group)), field(2, line)],
})

/** One of the 25 services, at its place in their list; a guide that fits as well stands above it. */
export const serviceEntry = ({ number, id, plain, name, forWhom }: Service, path: string): SearchEntry => ({
  code: `Z-dvc-${String(number).padStart(2, '0')}`,
  path: `${path}#${id}`,
  title: plain,
  line: name,
  fields: [field(6, plain, name), field(4, forWhom)],
})
