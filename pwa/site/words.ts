import i18next from 'i18next'
import { directoryWords } from './directory/words.vi.ts'
import { words as pageWords } from './words.vi.ts'

const words = { ...pageWords, ...directoryWords }

type Words = typeof words
type Slots<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Slots<Rest> : never
type SlotValues<S> = [Slots<S>] extends [never] ? [] : [values: Record<Slots<S>, string | number>]

const bag = i18next.createInstance()

bag.init({
  lng: 'vi',
  resources: { vi: { translation: words } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** Says a key while pages are built; a missing slot is a type error. No page carries i18next itself. */
export const t = <K extends keyof Words>(key: K, ...values: SlotValues<Words[K]>): string =>
  bag.t(String(key), { ...values[0] })
