/**
 * One history entry stands for "a sheet is open", so that Back closes the sheet and not the page.
 * The entry lies on top of the page's own entry, with the same address.
 */
const open: Array<() => void> = []
let goingBack = false

/** A sheet has opened; `close` is called when Back is pressed. */
export function enterSheet(close: () => void): void {
  if (open.length === 0) window.addEventListener('popstate', followBack)
  open.push(close)
  if (!goingBack) mark()
}

/** A sheet has closed by itself. Waits a moment, since another sheet may take its place. */
export function leaveSheet(close: () => void): void {
  const at = open.indexOf(close)
  if (at >= 0) open.splice(at, 1)
  setTimeout(settle)
}

function settle(): void {
  if (goingBack) return
  if (open.length > 0) mark()
  else if (isMarked()) goBack()
  else window.removeEventListener('popstate', followBack)
}

function goBack(): void {
  goingBack = true
  history.back()
}

function followBack(): void {
  if (goingBack) {
    goingBack = false
    settle()
  } else if (!isMarked()) open.at(-1)?.()
}

function mark(): void {
  if (!isMarked()) history.pushState({ ...history.state, sheet: true }, '')
}

function isMarked(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'sheet' in state
}
