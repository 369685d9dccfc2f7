import type { PinState, WaitLook } from '../storage/registry.ts'

/** Wrong PINs that cost no wait. */
export const FREE_TRIES = 5
const MINUTE_MS = 60_000
/** Waits after the fifth wrong PIN and each one after it; the last one stays. Nothing is ever erased (D47). */
const WAITS_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS)

/**
 * A clock that nobody can set: milliseconds since `opening`, a name of one opening of the app. Between two openings there
 * is only the phone's own clock, which a finder sets two years ahead; so waiting counts while the app is open.
 */
export type Steady = { opening: number; now: () => number }

export const thisOpening: Steady = { opening: Math.random(), now: () => performance.now() }

export const noWrongPin: PinState = { wrong: 0, waitMs: 0, since: 0 }

/** After one more wrong PIN. */
export function afterWrongPin({ wrong }: PinState, { opening, now }: Steady): PinState {
  const step = Math.min(wrong + 1 - FREE_TRIES, WAITS_MS.length - 1)
  return { wrong: wrong + 1, waitMs: WAITS_MS[step] ?? 0, since: now(), opening }
}

/** How many other tabs' looks are kept: more lock screens than anybody leaves open. */
const OTHER_LOOKS = 7

/**
 * Milliseconds until the next try (D47). A look in a later opening of the app goes on with what was left at the last look.
 * Two tabs that look by turns each count by their own clock from their own last look; the shorter rest is the true one.
 * @returns the wait and the state to keep for the next time
 */
export function waitLeft(state: PinState, { opening, now }: Steady): { left: number; state: PinState } {
  if (state.waitMs === 0) return { left: 0, state }
  const at = now()
  const looks = looksOf(state)
  const mine = looks.find((look) => look.opening === opening)
  const left = mine ? Math.min(state.waitMs, restOf(mine, at)) : state.waitMs
  const others = looks.filter((look) => look !== mine).slice(0, OTHER_LOOKS)
  return { left, state: { wrong: state.wrong, waitMs: left, since: at, opening, others } }
}

const restOf = ({ waitMs, since }: WaitLook, at: number): number =>
  Math.max(0, waitMs - Math.max(0, at - since))

/** The looks at this wait, the last one first. */
const looksOf = ({ waitMs, since, opening, others = [] }: PinState): WaitLook[] =>
  opening === undefined ? others : [{ waitMs, since, opening }, ...others]

export const triesLeft = ({ wrong }: PinState): number => Math.max(0, FREE_TRIES - wrong)
