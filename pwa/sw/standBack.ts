import { LINE_LOCK } from './messages.ts'

/** A tab that says for so long without a pause that it needs the line has hung, or its phone froze it. */
const LONGEST_MS = 60_000

/** What is needed of Web Locks. */
export type Locks = {
  request(name: string, options: { signal: AbortSignal }, granted: () => void): Promise<unknown>
}

/**
 * Files kept for later stand back while some tab's answers of the ward need the line (decision 0022). A tab that is closed or
 * killed needs it no more; one that never lets go is waited for once, then not again.
 * @param locks none (Safari before 15.4): nothing is waited for @returns resolves when the next file may be asked for
 */
export function standBack(
  locks: Locks | undefined = globalThis.navigator?.locks,
  longest = LONGEST_MS,
): () => Promise<void> {
  let isPatient = true
  return async () => {
    if (!locks || !isPatient) return
    const ending = new AbortController()
    const timer = setTimeout(() => ending.abort(), longest)
    try {
      await locks.request(LINE_LOCK, { signal: ending.signal }, () => undefined)
    } catch {
      isPatient = false
    } finally {
      clearTimeout(timer)
    }
  }
}
