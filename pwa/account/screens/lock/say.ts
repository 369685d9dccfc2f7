import { wordsOf } from '../../../live/words.ts'
import { words } from './words.vi.ts'

/** Words of the lock screen: they come with the first load, so only what it needs. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
