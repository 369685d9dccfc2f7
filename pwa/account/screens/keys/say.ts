import { wordsOf } from '../../../live/words.ts'
import { words } from './words.vi.ts'

/** Words of the ward's key and its recovery sheet; they come with these screens. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
