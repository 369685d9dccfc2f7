/** Who writes in the golden cases: two volunteers and a team leader. */
export type GoldenWriter = 'an' | 'binh' | 'lead'

/** A record (`corrects` another or stands alone) or a void, in the order in which the ward got them. */
export type GoldenWrite =
  | { id: string; by: GoldenWriter; corrects?: string; person?: string }
  | { id: string; by: GoldenWriter; takesBack: string }

/** One golden log about helps: which records count in the end. Phone and server run the same list (D57) (D58). */
export type GoldenCorrections = { name: string; writes: readonly GoldenWrite[]; count: readonly string[] }

export const goldenCorrections: readonly GoldenCorrections[] = [
  { name: 'a record alone', writes: [{ id: 'a', by: 'an' }], count: ['a'] },
  {
    name: 'a correction takes the place of what it corrects',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a' },
    ],
    count: ['b'],
  },
  {
    name: 'of two corrections from two phones the one that arrived last counts',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'c', by: 'lead', corrects: 'a' },
    ],
    count: ['c'],
  },
  {
    name: 'and the other way round',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'c', by: 'lead', corrects: 'a' },
      { id: 'b', by: 'an', corrects: 'a' },
    ],
    count: ['b'],
  },
  {
    name: 'a correction of a correction beside a correction',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'c', by: 'lead', corrects: 'a' },
      { id: 'd', by: 'an', corrects: 'b' },
    ],
    count: ['d'],
  },
  {
    name: 'a correction that arrives before what it corrects',
    writes: [
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'a', by: 'an' },
    ],
    count: ['b'],
  },
  {
    name: 'two corrections that arrive before what they correct',
    writes: [
      { id: 'c', by: 'lead', corrects: 'a' },
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'a', by: 'an' },
    ],
    count: ['b'],
  },
  {
    name: 'a void of the first record takes back the help, corrections and all',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'v', by: 'lead', takesBack: 'a' },
    ],
    count: [],
  },
  {
    name: 'a void of a correction takes back the help too: nothing comes back by itself',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a' },
      { id: 'v', by: 'an', takesBack: 'b' },
    ],
    count: [],
  },
  {
    name: 'a correction that arrives after the void changes nothing',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'v', by: 'lead', takesBack: 'a' },
      { id: 'b', by: 'an', corrects: 'a' },
    ],
    count: [],
  },
  {
    name: 'a void before its record',
    writes: [
      { id: 'v', by: 'an', takesBack: 'a' },
      { id: 'a', by: 'an' },
    ],
    count: [],
  },
  {
    name: 'a void by somebody who may not, before its record: it takes nothing out',
    writes: [
      { id: 'v', by: 'binh', takesBack: 'a' },
      { id: 'a', by: 'an' },
    ],
    count: ['a'],
  },
  {
    name: 'a correction by somebody who may not, before its record: two helps',
    writes: [
      { id: 'b', by: 'binh', corrects: 'a' },
      { id: 'a', by: 'an' },
    ],
    count: ['a', 'b'],
  },
  {
    name: 'a correction about another resident corrects nothing: two helps',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'b', by: 'an', corrects: 'a', person: 'other' },
    ],
    count: ['a', 'b'],
  },
  {
    name: 'two that name each other: the last one counts',
    writes: [
      { id: 'a', by: 'an', corrects: 'b' },
      { id: 'b', by: 'an', corrects: 'a' },
    ],
    count: ['b'],
  },
  {
    name: 'helps beside each other do not touch each other',
    writes: [
      { id: 'a', by: 'an' },
      { id: 'x', by: 'binh' },
      { id: 'b', by: 'lead', corrects: 'a' },
      { id: 'v', by: 'binh', takesBack: 'x' },
    ],
    count: ['b'],
  },
]
