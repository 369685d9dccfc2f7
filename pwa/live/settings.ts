import { DEMO_PROVINCE, DEMO_WARD } from '../../contract/index.ts'
import { currentSession } from '../storage/index.ts'
import { type Language, languages } from './language.ts'

/** How the screens look on this phone. Nothing about residents; so it may lie in clear, and survives a lock. */
export const textSizes = ['usual', 'large', 'larger', 'largest'] as const
export type TextSize = (typeof textSizes)[number]
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export type Looks = { textSize: TextSize; theme: Theme; language: Language }

const usual: Looks = { textSize: 'usual', theme: 'auto', language: 'vi' }
const place = (name: string) => `toso-${name}`

/** Some browsers refuse storage in private windows; the screens then look as usual. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(place(name))
  } catch {
    return null
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(place(name), value)
  } catch {
    // Looks hold until the page closes; nothing of worth is lost.
  }
}

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | null =>
  choices.find((choice) => choice === value) ?? null

/** What was chosen on this phone before. */
export const looks = (): Looks => ({
  textSize: oneOf(textSizes, stored('text-size')) ?? usual.textSize,
  theme: oneOf(themes, stored('theme')) ?? usual.theme,
  language: oneOf(languages, stored('language')) ?? usual.language,
})

/** Keeps a choice for next time and puts it on the page. */
export function choose(change: Partial<Looks>): void {
  if (change.textSize) store('text-size', change.textSize)
  if (change.theme) store('theme', change.theme)
  if (change.language) store('language', change.language)
  applyLooks({ ...looks(), ...change })
}

/** Size, scheme and language as attributes of the page, which is all that the styles read. */
export function applyLooks({ textSize, theme, language }: Looks, page = document.documentElement): void {
  page.lang = language
  setOrRemove(page, 'data-text-size', textSize === 'usual' ? null : textSize)
  setOrRemove(page, 'data-theme', theme === 'auto' ? null : theme)
}

function setOrRemove(page: HTMLElement, name: string, value: string | null): void {
  if (value === null) page.removeAttribute(name)
  else page.setAttribute(name, value)
}

/** Somebody's place, as far as it tells made-up data from real ones. */
type Place = { ward: string | null; province: string }

/**
 * Whether the screen shows made-up data: this phone came in through the demo door, and whoever is in now belongs to the
 * demo's ward or province. The same phone in a real ward must never say that nobody there is real.
 */
export const isDemo = (place: Place | undefined = currentSession()?.identity): boolean =>
  stored('demo') === 'yes' &&
  (!place || (place.province === DEMO_PROVINCE && (place.ward ?? DEMO_WARD) === DEMO_WARD))

/** Marks this phone as one of the demo. */
export const markDemo = (): void => store('demo', 'yes')
