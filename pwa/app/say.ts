import { wordsOf } from '../live/words.ts'
import { words } from './words.vi.ts'

/** Words of the app itself. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
