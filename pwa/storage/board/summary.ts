import type { Item, PersonItem, RecordItem, VisitItem } from './items.ts'

/** A promise to come back that nobody has kept yet [G6]. */
export type Due = {
  household: string
  person: string | null
  guide: string | null
  kind: string
  on: string
  /** The record or visit that made the promise. */
  record: string
  /** Of the record, or what the visit without a guide came to. */
  outcome: string | null
}

/** What happened last at a home, as far as its status needs it. */
export type LastEvent = 'none' | 'helped' | 'met' | 'absent' | 'declined'

/** A home in brief, derived from its records; nothing of it is stored, so nothing of it can go stale. */
export type Summary = {
  persons: number
  lastAt: string | null
  last: LastEvent
  /** The next one first. */
  dues: Due[]
  /** Persons with a finished record; somebody without a name in the list counts as one. */
  helped: number
}

/** The outcome of content/outcomes.ts that ends a guide because the resident does not want it. */
const DECLINED_OUTCOME = 'khong_dong_y'

/**
 * The summary of one home.
 * @param members everything of the home, without what was voided or superseded
 */
export function summaryOf(household: string, members: readonly Item[]): Summary {
  const persons = members.filter((item): item is PersonItem => item.kind === 'person')
  const events = members.filter((item): item is RecordItem | VisitItem => isEvent(item)).sort(byOrder)
  const last = events[events.length - 1]
  return {
    persons: persons.filter(({ state }) => state === 'here').length,
    lastAt: last?.when ?? null,
    last: last ? lastEvent(last) : 'none',
    helped: new Set(events.flatMap((event) => (event.kind === 'assistance' ? [event.person] : []))).size,
    dues: [
      ...guideDues(household, events, goneAmong(persons)).map((due) => putOff(due, last)),
      ...visitDues(household, last),
    ].sort(byDay),
  }
}

/** Of one day, what has to be done comes before what is only looked at again. */
const byDay = (a: Due, b: Due): number =>
  a.on.localeCompare(b.on) || Number(a.kind === 'recheck') - Number(b.kind === 'recheck')

const isEvent = (item: Item) => item.kind === 'assistance' || item.kind === 'visit'
const byOrder = (a: Item, b: Item) => a.order - b.order
const goneAmong = (persons: readonly PersonItem[]) =>
  new Set(persons.filter(({ state }) => state === 'gone').map(({ id }) => id))

function lastEvent(event: RecordItem | VisitItem): LastEvent {
  if (event.kind === 'visit') return event.result
  return event.outcome === DECLINED_OUTCOME ? 'declined' : 'helped'
}

/** The newest record of a person and guide says whether to come back; older promises are closed by it. */
function guideDues(
  household: string,
  events: readonly (RecordItem | VisitItem)[],
  gone: ReadonlySet<string>,
): Due[] {
  const newest = new Map<string, RecordItem>()
  for (const event of events) {
    if (event.kind === 'assistance') newest.set(`${event.person ?? ''}/${event.guide}`, event)
  }
  return [...newest.values()].flatMap(({ id, person, guide, followUp, outcome }) =>
    followUp && !(person && gone.has(person))
      ? [{ household, person, guide, kind: followUp.kind, on: followUp.on, record: id, outcome }]
      : [],
  )
}

/** Nobody opened, or there was no time, and another day was agreed at the door: nothing of that home is asked before it. */
function putOff(due: Due, last: RecordItem | VisitItem | undefined): Due {
  const agreed = last?.kind === 'visit' ? last.comeBack : null
  return agreed !== null && due.on < agreed ? { ...due, on: agreed } : due
}

/** A visit's promise holds until anything else happens at that door. */
function visitDues(household: string, last: RecordItem | VisitItem | undefined): Due[] {
  if (last?.kind !== 'visit' || !last.comeBack) return []
  const { id: record, comeBack: on, result: outcome } = last
  return [{ household, person: null, guide: null, kind: 'visit', on, record, outcome }]
}
