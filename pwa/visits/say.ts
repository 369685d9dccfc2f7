import { wordsOf } from '../live/words.ts'
import { words } from './words.vi.ts'

/** Words of homes, persons, records and follow-ups. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
