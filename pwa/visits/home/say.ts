import { wordsOf } from '../../live/words.ts'
import { words } from './words.vi.ts'

/** Words of a home and everything done in it; fetched with those screens. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
