/**
 * How the value of a field is kept, by the field's name. What stands in no list is kept as JSON, whole: the body of a
 * newer app loses nothing, it only takes more room. The lists are part of what is stored: they grow, and nothing in them
 * is ever moved or taken out.
 */
export type Way =
  | 'id'
  | 'instant'
  | 'day'
  | 'number'
  | 'code'
  | 'flag'
  | 'step'
  | 'band'
  | 'nonce'
  | 'ciphertext'
  | 'part'
  | 'shared'

const named: Record<Way, readonly string[]> = {
  id: ['household', 'person', 'target', 'visit', 'consent', 'supersedes'],
  instant: ['at', 'startedAt', 'saidAt'],
  day: ['on', 'comeBack'],
  number: ['revision', 'clockOff'],
  // Codes of content and of lists: a few dozen differ in a ward, so that they stay in the form.
  code: [
    ...['guide', 'outcome', 'reason', 'id', 'why', 'kind', 'result', 'decision', 'text', 'language', 'how'],
    ...['what', 'step', 'state', 'k'],
  ],
  flag: ['safety'],
  step: ['s'],
  band: ['ageBand'],
  nonce: ['iv'],
  ciphertext: ['ct'],
  part: ['label', 'note', 'name', 'followUp'],
  // Their forms are kept apart: which steps were walked and what was said multiply with everything else otherwise.
  shared: ['steps', 'facts'],
}

const ways = new Map(
  Object.entries(named).flatMap(([way, names]) => names.map((name) => [name, way as Way] as const)),
)

/** How a field of that name is kept; undefined for names that are not known. */
export const wayOf = (name: string): Way | undefined => ways.get(name)

/** Values of a list, kept as their places in it. */
export const listed = {
  flag: [false, true],
  step: ['done', 'na', 'blocked'],
  band: ['0-5', '6-13', '14', '15', '16-17', '18-59', '60+'],
} as const satisfies Partial<Record<Way, readonly unknown[]>>

/** Bits that a place in the list takes. There is room for values to come. */
export const bits = { flag: 1, step: 2, band: 3 } as const

/** What stands in a form where a value was taken out: signs that JSON without its values never holds. */
export const signs = {
  about: '@',
  id: '#',
  instant: '~',
  day: '^',
  number: '+',
  flag: '?',
  step: '!',
  band: '*',
  nonce: '=',
  ciphertext: '&',
  shared: '$',
} as const

/** The same as values of JSON; those of lists bring their quotes along. */
export const marks = {
  about: '"@"',
  id: '"#"',
  instant: '"~"',
  day: '"^"',
  number: '+',
  flag: '?',
  step: '!',
  band: '*',
  nonce: '"="',
  ciphertext: '"&"',
  shared: '$',
} as const satisfies Record<keyof typeof signs, string>
