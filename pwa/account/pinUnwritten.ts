import * as v from 'valibot'
import type { PinState } from '../storage/registry.ts'

/** Beside the databases: a small thing finds a place there also on a full phone. */
const MARKER = 'toso.pin'
const WaitLook = v.object({
  waitMs: v.number(),
  since: v.number(),
  opening: v.optional(v.number()),
})
const Unwritten = v.record(
  v.string(),
  v.object({ ...WaitLook.entries, wrong: v.number(), others: v.optional(v.array(WaitLook)) }),
)

/** Where not even that is kept: for this opening of the app. */
const inMemory = new Map<string, PinState>()

/** (D31) (D47) What a full phone could not write of a member's tries; it goes before what is written. */
export const unwrittenPin = (member: string): PinState | undefined => inMemory.get(member) ?? kept()[member]

/** Keeps it beside the registry, so that wrong tries slow down on a full phone too. */
export function keepUnwritten(member: string, state: PinState): void {
  if (keep({ ...kept(), [member]: state })) inMemory.delete(member)
  else inMemory.set(member, state)
}

/** The registry has it again. */
export function forgetUnwritten(member: string): void {
  inMemory.delete(member)
  const { [member]: gone, ...others } = kept()
  if (gone) keep(others)
}

function keep(states: Record<string, PinState>): boolean {
  try {
    localStorage.setItem(MARKER, JSON.stringify(states))
    return true
  } catch {
    return false
  }
}

function kept(): Record<string, PinState> {
  try {
    return v.parse(Unwritten, JSON.parse(localStorage.getItem(MARKER) ?? '{}'))
  } catch {
    return {}
  }
}
