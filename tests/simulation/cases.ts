import type { Event } from './world/events.ts'

/** Runs that once broke an invariant, shortened: they stay, each under the name of what it found. */
export const cases: { name: string; seed: number; events: Event[] }[] = [
  {
    name: '[S7] [S8] (D10) (D16) a hamlet is taken from a phone that has not yet heard of the restored ward',
    seed: 53,
    events: [
      { what: 'help', seat: 269, pick: 62, at: 209 },
      { what: 'sync', seat: 57, pick: 113, at: 586 },
      { what: 'deliver', seat: 86, pick: 5, at: 20 },
      { what: 'answer', seat: 233, pick: 599, at: 717 },
      { what: 'restore', seat: 686, pick: 129, at: 206 },
      { what: 'take', seat: 217, pick: 369, at: 794 },
    ],
  },
]
