import { recall, remember } from './remembered.ts'

/** An answer and until when it holds (ms). Nothing about who answered. */
type Stored = Record<string, [value: boolean | string, until: number]>

const KEY = 'toso-answers'
const HOUR = 3_600_000

const isStored = (entry: [string, unknown]): entry is [string, [boolean | string, number]] =>
  Array.isArray(entry[1]) && /^(boolean|string)$/.test(typeof entry[1][0]) && typeof entry[1][1] === 'number'

/** What still holds of the stored text; anything unreadable counts as never answered. */
export function answersFrom(text: string | null, now: number): Stored {
  try {
    const data: unknown = JSON.parse(text ?? '{}')
    const entries = Object.entries(typeof data === 'object' && data !== null ? data : {})
    return Object.fromEntries(entries.filter(isStored).filter(([, [, until]]) => until > now))
  } catch {
    return {}
  }
}

// Where storage is off, answers hold as long as the page is open.
let stored: Stored | null = null

const read = (): Stored => {
  stored = answersFrom(recall(KEY) ?? JSON.stringify(stored ?? {}), Date.now())
  return stored
}

/** [G2] What is known on this phone now, for every guide. */
export const knownNow = (): Record<string, boolean | string> =>
  Object.fromEntries(Object.entries(read()).map(([fact, [value]]) => [fact, value]))

/** Keeps an answer on this phone for so many hours. */
export function keepAnswer(fact: string, value: boolean | string, hours: number): void {
  stored = { ...read(), [fact]: [value, Date.now() + hours * HOUR] }
  remember(KEY, JSON.stringify(stored))
}

/** Forgets every answer, so that the next person on this phone is asked anew. */
export function forgetAnswers(): void {
  stored = {}
  remember(KEY, '{}')
}
