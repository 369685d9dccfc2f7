import { wordsOf } from '../../live/words.ts'
import { words } from './words.vi.ts'

/** Words for somebody whose phone was retired; they come with that screen. */
export const t = wordsOf(words, () => import('./words.en.ts').then((english) => english.words))
