import { words } from './words.vi.ts'
import { wordsOf } from './words.ts'

/** Words that every screen shares. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
