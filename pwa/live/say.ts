import { wordsOf } from './words.ts'
import { words } from './words.vi.ts'

/** Words that every screen shares. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
