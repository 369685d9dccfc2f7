import { type Event, eventsOf } from './world/events.ts'

/** Runs a row of events. @returns the rule that broke, or null */
export type Attempt = (events: readonly Event[]) => Promise<string | null>

/**
 * The shortest row of events found that still breaks the same rule: pieces are left out, larger ones first, as long as
 * that keeps it failing.
 */
export async function minimise(
  seed: number,
  attempt: Attempt,
): Promise<{ rule: string; events: Event[] } | null> {
  let events = eventsOf(seed)
  const rule = await attempt(events)
  if (rule === null) return null
  for (let piece = Math.ceil(events.length / 2); piece >= 1; piece = piece === 1 ? 0 : Math.ceil(piece / 2)) {
    for (let from = 0; from < events.length; ) {
      const without = events.toSpliced(from, piece)
      if ((await attempt(without)) === rule) events = without
      else from += piece
    }
  }
  return { rule, events }
}
