import { find } from './dom.ts'
import { recall, remember } from './remembered.ts'

/** Where somebody was reading on this phone: a guide, a step and its number. Nothing about the person. */
export interface Place {
  guide: string
  title: string
  step: string
  number: number
}

const LAST = 'toso-last-place'
const keyOf = (guide: string) => `toso-place-${guide}`

/** A place from its stored text; null for anything else. */
export function placeFrom(text: string | null): Place | null {
  const [guide, step, number, ...title] = (text ?? '').split('\n')
  return guide && step && Number(number) > 0
    ? { guide, step, number: Number(number), title: title.join('\n') }
    : null
}

export const placeText = ({ guide, step, number, title }: Place): string =>
  [guide, step, number, title].join('\n')

export function keepPlace(place: Place): void {
  remember(keyOf(place.guide), placeText(place))
  remember(LAST, placeText(place))
}

/** Somebody came to the end: there is nothing to go on with. */
export function forgetPlace(guide: string): void {
  remember(keyOf(guide), '')
  if (placeFrom(recall(LAST))?.guide === guide) remember(LAST, '')
}

const placeIn = (guide: string): Place | null => placeFrom(recall(keyOf(guide)))

/** On the home page: the guide that was open last, at its step. */
export function offerLastPlace(): void {
  const row = find('[data-last-place]')
  const link = find('[data-last-place-link]')
  const place = placeFrom(recall(LAST))
  if (!row || !(link instanceof HTMLAnchorElement) || !place) return
  link.href = `/huong-dan/${place.guide}/#${place.step}`
  link.textContent = place.title
  row.hidden = false
}

/** On a guide: only offered, never jumped to; on a shared phone the next person may begin at the beginning. */
export function offerPlace(guide: HTMLElement): void {
  const place = placeIn(guide.dataset.guide ?? '')
  const row = find('[data-place]', guide)
  const words = find('[data-place-words]', guide)
  const link = find('[data-place-link]', guide)
  if (!place || !row || !words || !(link instanceof HTMLAnchorElement)) return
  words.textContent = (row.dataset.words ?? '').replace('{n}', String(place.number))
  link.href = `#${place.step}`
  row.hidden = false
}
