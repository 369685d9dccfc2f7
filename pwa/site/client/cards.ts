import { find, onAct } from './dom.ts'
import { neighbours, partsOf } from './stepper.ts'

/** Shorter and slanted movements are scrolling. */
const SWIPE_PX = 60

/** Which way a movement of the finger leads: to the left is on, to the right is back; null: it was scrolling. */
export function swipeOf(dx: number, dy: number): 'on' | 'back' | null {
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy)) return null
  return dx < 0 ? 'on' : 'back'
}

/**
 * [G4] "Quay màn hình cho bác xem": one big picture-card at a time, by buttons, swipe or keys. Back, Escape and "Xong"
 * lead out to the step that the card showed.
 */
export function offerCards(guide: HTMLElement): void {
  const root = document.documentElement
  const isOpen = () => root.classList.contains('cards')

  function open(): void {
    root.classList.add('cards')
    history.pushState('card', '', location.href)
    window.scrollTo(0, 0)
    find('[data-act="close-cards"] button')?.focus()
  }

  function close(): void {
    root.classList.remove('cards')
    const at = guide.dataset.at ?? ''
    if (location.hash !== `#${at}`) location.replace(`#${at}`)
    find('.part.is-now [data-act="open-cards"] button')?.focus()
  }

  /** Within the cards no step is added to the history: one Back leads out. */
  function turn(way: 'on' | 'back'): void {
    const parts = partsOf(guide)
    const to = neighbours(
      parts,
      parts.findIndex(({ id }) => id === guide.dataset.at),
    )[way]
    if (to && document.getElementById(to)?.hasAttribute('data-step')) showCard(to)
    else if (way === 'on') history.back()
  }

  onAct('open-cards', open)
  onAct('close-cards', () => history.back())
  window.addEventListener('popstate', () => isOpen() && history.state !== 'card' && close())
  document.addEventListener('click', (event) => {
    const holder = event.target instanceof Element ? event.target.closest('[data-go]') : null
    if (!isOpen() || !holder) return
    event.preventDefault()
    turn(holder.getAttribute('data-go') === 'back' ? 'back' : 'on')
  })
  document.addEventListener('keydown', ({ key }) => {
    if (!isOpen()) return
    if (key === 'Escape') history.back()
    if (key === 'ArrowRight') turn('on')
    if (key === 'ArrowLeft') turn('back')
  })
  watchSwipes(guide, (way) => isOpen() && turn(way))
}

/** A replaced address alone tells nobody, and a followed one would count as leaving the cards. */
function showCard(step: string): void {
  history.replaceState('card', '', `#${step}`)
  window.dispatchEvent(new Event('hashchange'))
}

function watchSwipes(place: HTMLElement, act: (way: 'on' | 'back') => void): void {
  let from: Touch | null = null
  const begin = ({ touches }: TouchEvent) => {
    // Two fingers enlarge the card; they do not turn it.
    from = (touches.length === 1 && touches[0]) || null
  }
  place.addEventListener('touchstart', begin, { passive: true })
  place.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0]
    const way = from && to && swipeOf(to.clientX - from.clientX, to.clientY - from.clientY)
    if (way) act(way)
  })
}
