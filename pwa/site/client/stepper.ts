import { forgetAnswers, keepAnswer } from './answers.ts'
import { find, findAll, onAct, setWords, tell } from './dom.ts'
import { drawPath, drawWay, openingWay, type Way } from './drawWay.ts'
import { forgetPlace, keepPlace, offerPlace } from './place.ts'

/** A part of the page; `off` the way are folded steps and questions answered before. */
export interface PartOnWay {
  id: string
  off: boolean
}

/** Where back and on lead from the part at `index`, past parts that are off the way; null leads nowhere. */
export function neighbours(
  parts: readonly PartOnWay[],
  index: number,
): { back: string | null; on: string | null } {
  const before = parts.slice(0, index).filter(({ off }) => !off)
  const after = parts.slice(index + 1).filter(({ off }) => !off)
  return { back: before[before.length - 1]?.id ?? null, on: after[0]?.id ?? null }
}

/** The part an address names: its anchor, or the step a chat app was left with (`?buoc=`, D40). The first one otherwise. */
export function indexFrom(ids: string[], hash: string, search: string): number {
  const wanted = decodeURIComponent(hash.slice(1)) || new URLSearchParams(search).get('buoc') || ''
  return Math.max(0, ids.indexOf(wanted))
}

/** The parts of the page as they stand on the way now. */
export const partsOf = (guide: ParentNode): PartOnWay[] =>
  findAll('[data-part]', guide).map((part) => ({ id: part.id, off: part.hasAttribute('data-off') }))

/** One part of a guide at a time. The address is the state, so back, reload and a shared link just work. */
export function startStepper(guide: HTMLElement): void {
  const parts = findAll('[data-part]', guide)
  const ids = parts.map(({ id }) => id)
  let index = indexFrom(ids, location.hash, location.search)
  let way = openingWay(guide)
  const show = () => {
    for (const [at, part] of parts.entries()) part.classList.toggle('is-now', at === index)
    guide.dataset.at = ids[index] ?? ''
    const now = parts[index]
    if (now) drawPath(now, way, (id) => parts[ids.indexOf(id)]?.hasAttribute('data-own') ?? false)
    markSteps(guide, ids, index)
    setDock(guide, index)
    notePlace(guide, ids, way)
  }
  show()
  offerPlace(guide)
  onHashChange(() => {
    index = indexFrom(ids, location.hash, '')
    show()
    window.scrollTo(0, 0)
    parts[index]?.focus({ preventScroll: true })
    guide.dispatchEvent(new Event('moved'))
  })
  offerAnswers(guide, () => {
    way = drawWay(guide)
    show()
  })
}

const onHashChange = (act: () => void) => window.addEventListener('hashchange', act)

/** [G2] A press on an answer keeps it and leads on: back to the step that was left to change it, else along the way. */
function offerAnswers(guide: HTMLElement, redraw: () => void): void {
  let leftFrom = ''
  guide.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#hoi--"]') : null
    if (link) leftFrom = guide.dataset.at ?? ''
  })
  onAct('answer', (button) => {
    const { ask = '', hours = '' } = button.closest<HTMLElement>('[data-ask]')?.dataset ?? {}
    const value: unknown = JSON.parse(button.dataset.answer ?? '""')
    if (typeof value === 'boolean' || typeof value === 'string') keepAnswer(ask, value, Number(hours))
    redraw()
    const parts = partsOf(guide)
    const { on } = neighbours(
      parts,
      parts.findIndex(({ id }) => id === guide.dataset.at),
    )
    const isStillThere = parts.some(({ id, off }) => id === leftFrom && !off)
    location.hash = `#${isStillThere ? leftFrom : on}`
    leftFrom = ''
  })
  onAct('forget-answers', (button) => {
    forgetAnswers()
    redraw()
    tell(button.dataset.done ?? '')
  })
}

function markSteps(guide: HTMLElement, ids: string[], index: number): void {
  for (const link of findAll('[data-step-link]', guide)) {
    const at = ids.indexOf(link.dataset.stepLink ?? '')
    const state = at === index ? 'now' : link.hasAttribute('data-off') || at > index ? 'todo' : 'done'
    if (state !== link.dataset.state) link.dataset.state = state
    if (at === index) link.setAttribute('aria-current', 'step')
    else link.removeAttribute('aria-current')
  }
}

function setDock(guide: HTMLElement, index: number): void {
  const parts = partsOf(guide)
  const { back, on } = neighbours(parts, index)
  const words = find('.guide-dock')?.dataset ?? {}
  const isAsk = findAll('[data-part]', guide)[index]?.hasAttribute('data-ask') ?? false
  lead(find('[data-go="back"]'), back === null ? null : `#${back}`)
  const onHolder = find('[data-go="on"]')
  lead(onHolder, on === null ? '/huong-dan/' : `#${on}`)
  onHolder?.querySelector('a')?.classList.toggle('button--main', !isAsk)
  const isBeforeLast = on !== null && on === parts[parts.length - 1]?.id
  const next = index === 0 ? words.begin : isAsk ? words.skip : isBeforeLast ? words.last : words.next
  setWords(onHolder, (on === null ? words.toLibrary : next) ?? '')
}

function lead(holder: HTMLElement | null, href: string | null): void {
  const link = holder?.querySelector('a')
  if (!holder || !link) return
  holder.hidden = href === null
  if (href !== null) link.setAttribute('href', href)
}

/** Keeps the place at a step; at the end there is nothing to go on with. Start and questions are no place. */
function notePlace(guide: HTMLElement, ids: string[], way: Way): void {
  const { guide: id = '', title = '', at = '' } = guide.dataset
  const place = way.find(({ step }) => step.id === at)
  if (at === ids[ids.length - 1]) forgetPlace(id)
  else if (place?.number) keepPlace({ guide: id, title, step: at, number: place.number })
}
