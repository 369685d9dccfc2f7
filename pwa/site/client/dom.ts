/** Calls back with the element that carries `data-act="<name>"` when something in it is pressed. */
export function onAct(name: string, act: (element: HTMLElement) => void): void {
  document.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target.closest(`[data-act="${name}"]`) : null
    if (element instanceof HTMLElement) act(element)
  })
}

/** The first element of a selector, as HTML. */
export function find(selector: string, within: ParentNode = document): HTMLElement | null {
  const element = within.querySelector(selector)
  return element instanceof HTMLElement ? element : null
}

/** All elements of a selector, as HTML. */
export const findAll = (selector: string, within: ParentNode = document): HTMLElement[] =>
  [...within.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement)

/** The words of a button of ours, apart from its icon. */
export function setWords(holder: Element | null, words: string): void {
  const place = holder?.querySelector('.button__face > span') ?? holder?.querySelector('span')
  if (place) place.textContent = words
}

const SHOWN_MS = 6000
let hideTimer = 0

/** Reads a sentence out and shows it for a moment above the bottom of the page. */
export function tell(words: string): void {
  const region = find('[data-told]')
  if (!region) return
  region.textContent = words
  window.clearTimeout(hideTimer)
  hideTimer = window.setTimeout(() => {
    region.textContent = ''
  }, SHOWN_MS)
}
