import i18next, { type i18n } from 'i18next'

/** Languages of the screens: Vietnamese for everyone, English for who maintains or visits. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One bag of words for all features; keys are whole ("visits.today.title"), so dots and colons mean nothing. */
export const bag: i18n = i18next.createInstance()

bag.init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi: { translation: {} }, en: { translation: {} } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  // Preact escapes what it draws; escaping twice would show "&amp;" in a house label.
  interpolation: { escapeValue: false },
})

/** Words as they were asked for before, cut at their slots: text, name, text, … A list says the same few in every row. */
const cut = new Map<string, readonly string[]>()
bag.on('languageChanged', () => cut.clear())
bag.store.on('added', () => cut.clear())

const SLOT = /\{\{(\w+)\}\}/

function piecesOf(key: string): readonly string[] {
  const known = cut.get(key)
  if (known) return known
  const pieces = bag.t(key, { skipInterpolation: true }).split(SLOT)
  cut.set(key, pieces)
  return pieces
}

/** The words of a key. @param values for its slots; `count` also chooses the English singular */
export function wordsFor(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  if (values.count !== undefined) return bag.t(key, { ...values })
  let words = ''
  piecesOf(key).forEach((piece, at) => {
    words += at % 2 === 0 ? piece : (values[piece] ?? '')
  })
  return words
}

type EnglishLoader = () => Promise<unknown>
const english: EnglishLoader[] = []
const loaded = new Map<EnglishLoader, Promise<unknown>>()

/** Vietnamese travels with its feature; English is fetched only when somebody chose it. */
export function addEnglish(load: EnglishLoader): void {
  english.push(load)
}

/** The language that screens speak now. */
export const language = (): Language => (bag.language === 'en' ? 'en' : 'vi')

/** Waits until every feature loaded so far speaks the current language; at once for Vietnamese. */
export async function wordsReady(): Promise<void> {
  if (language() === 'en') await loadEnglish()
}

/** Speaks another language from now on: words first, so that no screen is drawn half in one and half in the other. */
export async function speak(next: Language): Promise<void> {
  if (next === 'en') await loadEnglish()
  await bag.changeLanguage(next)
}

const loadEnglish = () => Promise.all(english.map(loadOnce))

function loadOnce(load: EnglishLoader): Promise<unknown> {
  const known = loaded.get(load) ?? load()
  loaded.set(load, known)
  return known
}
