import { minimise } from './minimise.ts'
import { type Place, type Run, simulate } from './simulate.ts'
import type { Event } from './world/events.ts'

/** What a row of seeds did: how many runs, events, and effects by kind; and what broke, shortened. */
export type Tried = { runs: number; events: number; counts: Record<string, number>; broken: Broken[] }
export type Broken = { seed: number; what: string; events: Event[] }

const ENOUGH = 3

/** Runs the seeds one after the other; stops after a few that break. */
export async function tryMany(place: Place, seeds: Iterable<number>): Promise<Tried> {
  const tried: Tried = { runs: 0, events: 0, counts: {}, broken: [] }
  for (const seed of seeds) {
    try {
      add(tried, await simulate(seed, place))
    } catch (error) {
      tried.broken.push({ seed, what: String(error), events: await shortened(place, seed) })
      if (tried.broken.length >= ENOUGH) break
    }
  }
  return tried
}

async function shortened(place: Place, seed: number): Promise<Event[]> {
  const attempt = (events: readonly Event[]) =>
    simulate(seed, place, events).then(
      () => null,
      (error: unknown) => String(error).split(':', 1)[0] ?? '',
    )
  return (await minimise(seed, attempt))?.events ?? []
}

function add(tried: Tried, { events, counts }: Run): void {
  tried.runs += 1
  tried.events += events
  for (const [what, times] of Object.entries(counts)) tried.counts[what] = (tried.counts[what] ?? 0) + times
}

/** What was tried, in lines for people. */
export const reportOf = ({ runs, events, counts, broken }: Tried): string =>
  [
    `${runs} runs, ${events} events`,
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([what, times]) => `${what} ${times}`)
      .join(' · '),
    ...broken.map(
      ({ seed, what, events: left }) =>
        `seed ${seed} broke ${what}\n${left.map((event) => `  ${JSON.stringify(event)}`).join('\n')}`,
    ),
  ].join('\n')
