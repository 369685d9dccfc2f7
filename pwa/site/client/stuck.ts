import { add, sendWaiting } from './stuckQueue.ts'

const VIETNAM_MS = 7 * 3_600_000

/** Today in Vietnam, whatever the phone's own zone. */
export const dayInVietnam = (now: number): string => new Date(now + VIETNAM_MS).toISOString().slice(0, 10)

const hex = (number: number, digits: number): string =>
  `${'0'.repeat(digits)}${number.toString(16)}`.slice(-digits)

/** An id as the contract wants it (UUIDv7), made without `randomUUID`, which addresses without https do not have. */
function newId(now: number): string {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = crypto.getRandomValues(new Uint16Array(5))
  const time = hex(now, 12)
  const variant = hex((two & 0x3fff) | 0x8000, 4)
  const tail = hex(three, 4) + hex(four, 4) + hex(five, 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(one & 0xfff, 3)}-${variant}-${tail}`
}

/**
 * "Tôi bị kẹt ở bước này": counted once for each step and opening of the page, with the reason if one was opened, else when
 * the person moves on. Kept without signal, sent when there is some; no text, nothing about the person.
 */
export function countStuck(guide: HTMLElement): void {
  const counted = new Set<string>()
  let open: string | null = null

  function count(step: string, reason: string | null): void {
    open = null
    if (counted.has(step)) return
    counted.add(step)
    const { guide: id = '', revision } = guide.dataset
    const now = Date.now()
    add({ id: newId(now), guide: id, revision: Number(revision), step, reason, day: dayInVietnam(now) })
    void sendWaiting()
  }
  const settle = () => {
    if (open) count(open, null)
  }

  guide.addEventListener('toggle', ({ target }) => noteToggle(target), true)
  function noteToggle(details: EventTarget | null): void {
    const step = details instanceof HTMLDetailsElement ? details.closest('[data-part]')?.id : undefined
    if (!(details instanceof HTMLDetailsElement) || !step) return
    const { reason } = details.dataset
    if (reason && details.open) count(step, reason)
    else if ('stuck' in details.dataset && details.open) open = step
    else if ('stuck' in details.dataset) settle()
  }
  guide.addEventListener('moved', settle)
  window.addEventListener('pagehide', settle)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settle())
  window.addEventListener('online', () => void sendWaiting())
  void sendWaiting()
}
