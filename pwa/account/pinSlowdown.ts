import type { PinState } from '../storage/registry.ts'

/** Wrong PINs that cost no wait. */
export const FREE_TRIES = 5
const MINUTE_MS = 60_000
/** Waits after the fifth wrong PIN and each one after it; the last one stays. Nothing is ever erased (D47). */
const WAITS_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS)

export const noWrongPin: PinState = { wrong: 0, waitMs: 0, since: 0 }

/** After one more wrong PIN. @param now this phone's clock, ms */
export function afterWrongPin({ wrong }: PinState, now: number): PinState {
  const step = Math.min(wrong + 1 - FREE_TRIES, WAITS_MS.length - 1)
  return { wrong: wrong + 1, waitMs: WAITS_MS[step] ?? 0, since: now }
}

/**
 * Milliseconds until the next try. A clock set back starts the wait again from its new time: so it neither helps nor
 * locks anybody out for longer than the wait itself (D47).
 * @returns the wait and the state to keep for the next time
 */
export function waitLeft(state: PinState, now: number): { left: number; state: PinState } {
  if (state.waitMs === 0) return { left: 0, state }
  const elapsed = now - state.since
  if (elapsed < 0) return { left: state.waitMs, state: { ...state, since: now } }
  return { left: Math.max(0, state.waitMs - elapsed), state }
}

export const triesLeft = ({ wrong }: PinState): number => Math.max(0, FREE_TRIES - wrong)
