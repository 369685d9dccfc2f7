import { find, findAll, setWords } from './dom.ts'
import { forgetPlace, keepPlace, placeIn } from './place.ts'

/** Where back and on lead from the part at `index`; null leads nowhere. */
export function neighbours(ids: string[], index: number): { back: string | null; on: string | null } {
  return { back: ids[index - 1] ?? null, on: ids[index + 1] ?? null }
}

/** The part an address names: its anchor, or the step a chat app was left with (`?buoc=`, D40). The first one otherwise. */
export function indexFrom(ids: string[], hash: string, search: string): number {
  const wanted = decodeURIComponent(hash.slice(1)) || new URLSearchParams(search).get('buoc') || ''
  return Math.max(0, ids.indexOf(wanted))
}

/** One part of a guide at a time. The address is the state, so back, reload and a shared link just work. */
export function startStepper(guide: HTMLElement): void {
  const parts = findAll('[data-part]', guide)
  const ids = parts.map((part) => part.id)
  const show = (index: number) => {
    for (const [at, part] of parts.entries()) part.classList.toggle('is-now', at === index)
    guide.dataset.at = ids[index] ?? ''
    markSteps(guide, ids, index)
    setDock(ids, index)
    notePlace(guide, ids, index)
  }
  show(indexFrom(ids, location.hash, location.search))
  offerPlace(guide)
  window.addEventListener('hashchange', () => {
    const index = indexFrom(ids, location.hash, '')
    show(index)
    window.scrollTo(0, 0)
    parts[index]?.focus({ preventScroll: true })
  })
}

function markSteps(guide: HTMLElement, ids: string[], index: number): void {
  for (const link of findAll('[data-step-link]', guide)) {
    const at = ids.indexOf(link.dataset.stepLink ?? '')
    link.dataset.state = at < index ? 'done' : at === index ? 'now' : 'todo'
    if (at === index) link.setAttribute('aria-current', 'step')
    else link.removeAttribute('aria-current')
  }
}

function setDock(ids: string[], index: number): void {
  const { back, on } = neighbours(ids, index)
  const dock = find('.guide-dock')
  const words = dock?.dataset ?? {}
  lead(find('[data-go="back"]'), back === null ? null : `#${back}`)
  const onHolder = find('[data-go="on"]')
  lead(onHolder, on === null ? '/huong-dan/' : `#${on}`)
  const beforeLast = index === ids.length - 2
  const next = index === 0 ? words.begin : beforeLast ? words.last : words.next
  setWords(onHolder, (on === null ? words.toLibrary : next) ?? '')
}

function lead(holder: HTMLElement | null, href: string | null): void {
  const link = holder?.querySelector('a')
  if (!holder || !link) return
  holder.hidden = href === null
  if (href !== null) link.setAttribute('href', href)
}

function notePlace(guide: HTMLElement, ids: string[], index: number): void {
  const { guide: id = '', title = '' } = guide.dataset
  if (index === ids.length - 1) forgetPlace(id)
  else if (index > 0) keepPlace({ guide: id, title, step: ids[index] ?? '', number: index })
}

/** Only offered, never jumped to: on a shared phone the next person may begin at the beginning. */
function offerPlace(guide: HTMLElement): void {
  const place = placeIn(guide.dataset.guide ?? '')
  const row = find('[data-place]', guide)
  const words = find('[data-place-words]', guide)
  const link = find('[data-place-link]', guide)
  if (!place || !row || !words || !(link instanceof HTMLAnchorElement)) return
  words.textContent = (row.dataset.words ?? '').replace('{n}', String(place.number))
  link.href = `#${place.step}`
  row.hidden = false
}
