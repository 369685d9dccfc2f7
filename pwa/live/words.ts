import { addEnglish, bag, wordsFor } from './language.ts'

/** Names between `{{ }}` in a sentence. */
type Slots<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Slots<Rest> : never

type Words = Record<string, string>

/** English of the same keys; where English needs a singular, `<key>_one` is added. */
export type EnglishFor<W extends Words> = Record<keyof W, string> &
  Partial<Record<`${keyof W & string}_one`, string>>

type SlotValues<S> = [Slots<S>] extends [never]
  ? [values?: { count?: number }]
  : [values: Record<Slots<S>, string | number> & { count?: number }]

/** Says a key in the language of the moment; a missing slot is a type error. */
export type Say<W extends Words> = <K extends keyof W & string>(key: K, ...values: SlotValues<W[K]>) => string

/**
 * Registers a feature's words and gives back its `t`.
 * @param vi keys `room.thing.kind`, each with a comment: where it appears · longest length
 * @param loadEnglish fetches the same keys in English, only when chosen
 */
export function wordsOf<const W extends Words>(vi: W, loadEnglish: () => Promise<EnglishFor<W>>): Say<W> {
  bag.addResourceBundle('vi', 'translation', vi, true, true)
  addEnglish(async () => bag.addResourceBundle('en', 'translation', await loadEnglish(), true, true))
  return (key, ...[values]) => wordsFor(key, values)
}
