const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'

/** What Tab can reach inside, in order. */
function reachable(inside: HTMLElement): HTMLElement[] {
  const all = [...inside.querySelectorAll<HTMLElement>(REACHABLE)]
  return all.filter((element) => !element.hasAttribute('disabled') && element.getClientRects().length > 0)
}

/** Tab at the last element goes to the first, and back: also where the browser has no modal dialogs. */
export function keepTabInside(inside: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return
  const elements = reachable(inside)
  const first = elements[0]
  const last = elements.at(-1)
  if (!first || !last) return
  const from = document.activeElement
  const outside = !elements.some((element) => element === from)
  if (event.shiftKey && (from === first || outside)) moveTo(last, event)
  else if (!event.shiftKey && from === last) moveTo(first, event)
}

function moveTo(element: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault()
  element.focus()
}
