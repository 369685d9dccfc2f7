import { wordsOf } from '../../live/words.ts'
import { words } from './words.vi.ts'

/** The words of the report. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
