import { WAKE_TAG } from './messages.ts'

/** What is needed of the worker's windows. */
export type Windows = { matchAll(): Promise<readonly { postMessage(message: unknown): void }[]> }

/**
 * [S11] (D35) The browser has a network again: open windows send what waits. With none open nothing is sent (decision 0011).
 * @param tag of the event; others are not ours
 */
export async function wake(tag: unknown, windows: Windows): Promise<void> {
  if (tag !== WAKE_TAG) return
  for (const each of await windows.matchAll()) each.postMessage(WAKE_TAG)
}
