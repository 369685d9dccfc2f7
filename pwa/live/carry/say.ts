import { wordsOf } from '../words.ts'
import { words } from './words.vi.ts'

/** Words of the file; they come with its sheet. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
