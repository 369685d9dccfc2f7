import { LINE_LOCK } from '../sw/messages.ts'

/**
 * Says that answers of the ward need the line: the service worker asks for no file meanwhile (decision 0022). A Web Lock tells
 * every tab's worker, and is gone by itself when the phone kills the page; nothing ever waits to get it.
 * @returns says that they need it no more
 */
export function needLine(): () => void {
  if (!('locks' in navigator)) return () => {}
  let letGo = () => {}
  const through = new Promise<void>((resolve) => {
    letGo = resolve
  })
  navigator.locks.request(LINE_LOCK, { mode: 'shared' }, () => through).catch(() => undefined)
  return letGo
}
