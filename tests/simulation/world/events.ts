import { chanceFrom } from '../../../scripts/demo/chance.ts'
import { type Deed, deeds } from '../phone/deeds.ts'

/** Everything that may happen besides what people do, with how often. Each is a fault, or the network's ordinary work. */
export const happenings = {
  sync: 14,
  secondTab: 1,
  deliver: 26,
  answer: 28,
  loseCall: 2,
  loseAnswer: 3,
  repeat: 3,
  partition: 2,
  reset: 3,
  busy: 1,
  expired: 1,
  kill: 2,
  killAtWrite: 4,
  evict: 1,
  rowLost: 1,
  skew: 2,
  later: 2,
  lock: 2,
  give: 2,
  take: 2,
  retire: 1,
  backup: 2,
  restore: 1,
} as const
export type Happening = keyof typeof happenings

/** What a large enough row of runs must have met; besides those above what comes of them only when it strikes. */
export const faults: readonly string[] = [...Object.keys(happenings), 'overtaken', 'diedAtWrite']

/** One thing that happens: to which phone, and two numbers that choose among what is there. */
export type Event = { what: Deed | Happening; seat: number; pick: number; at: number }

const isDeed = (what: string): what is Deed => Object.hasOwn(deeds, what)
export const isDeedEvent = (event: Event): event is Event & { what: Deed } => isDeed(event.what)

const weighted = Object.entries({ ...deeds, ...happenings }) as [Event['what'], number][]

/** The events of one run, by its seed alone. */
export function eventsOf(seed: number): Event[] {
  const chance = chanceFrom(seed ^ 0x5eed)
  return Array.from({ length: 10 + (seed % 60) }, () => ({
    what: chance.pick(weighted),
    seat: chance.whole(0, 999),
    pick: chance.whole(0, 999),
    at: chance.whole(0, 999),
  }))
}
