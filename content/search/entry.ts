import { groups } from '../groups.ts'
import type { Guide } from '../schema/guide.ts'
import { fold } from './fold.ts'

/** What search needs to know of a guide: small enough to send all of them at once. */
export type SearchEntry = {
  id: string
  code: string
  title: string
  fields: SearchField[]
}
/** Folded words of one part of a guide and how much a hit in it is worth. */
export type SearchField = { words: string; weight: number }

type Searched = Pick<Guide, 'id' | 'code' | 'group' | 'title' | 'summary' | 'searchWords'> & {
  steps: Pick<Guide['steps'][number], 'title'>[]
}

const field = (weight: number, ...texts: string[]): SearchField => ({
  weight,
  words: texts.map(fold).join(' | '),
})

/** The search entry of a guide. */
export const searchEntry = (guide: Searched): SearchEntry => ({
  id: guide.id,
  code: guide.code,
  title: guide.title,
  fields: [
    field(8, guide.title),
    field(7, ...guide.searchWords),
    field(3, groups.find((group) => group.code === guide.group)?.label ?? ''),
    field(2, guide.summary),
    field(1, ...guide.steps.map((step) => step.title)),
  ],
})
