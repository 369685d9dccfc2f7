import { type AgeBand, isAtLeast } from './ages.ts'
import { monthInVietnam } from './time.ts'

/**
 * [C2] The one pure function that counts, run by phone and server alike.
 *
 * Records fold into a tally per person and per household; a tally has a contribution; a figure is the sum of
 * contributions. The ledger keeps tallies, so a new record changes a figure by `contribution(after) − contribution(before)`
 * and a recount over all records must give the same sums [C3].
 */

/** What counting needs to know of an indicator (content/indicators) [C1]. */
export type CountedIndicator = { id: string; ageFloor: number; numeratorFact: string }

/** What counting needs to know of one assistance record. `order`: its place in the ward's log; the later answer wins [S5]. */
export type CountedRecord = {
  household: string | null
  person: string | null
  ageBand: AgeBand | null
  guide: string
  facts: Record<string, boolean>
  at: string
  order: number
}

/** Per person: band, latest answer per fact with its order, records per month. */
export type PersonTally = {
  band: AgeBand | null
  facts: Record<string, [value: boolean, order: number]>
  months: Record<string, number>
}

/** Per household: records per month. */
export type HouseholdTally = { months: Record<string, number> }

/** Counter name → amount. Names: `<measure>@<period>`, period `all` or "YYYY-MM". */
export type Contribution = Record<string, number>

export const emptyPerson = (): PersonTally => ({ band: null, facts: {}, months: {} })
export const emptyHousehold = (): HouseholdTally => ({ months: {} })

/** Measures that come straight from the log, never mixed with coverage [C1]. */
export const outputMeasures = ['luot', 'nguoi', 'ho'] as const
/** Name of a counter. */
export const counter = (measure: string, period: string): string => `${measure}@${period}`
/** Measures of a declared indicator: how many have it, how many were asked. */
export const hasIt = (indicator: string): string => `${indicator}.co`
export const wasAsked = (indicator: string): string => `${indicator}.hoi`

const withMonth = (months: Record<string, number>, month: string) => ({
  ...months,
  [month]: (months[month] ?? 0) + 1,
})

/** A person's tally after one more record. The latest place in the log wins per fact, whatever order they are folded in. */
export function foldPerson(tally: PersonTally, record: CountedRecord): PersonTally {
  const facts = { ...tally.facts }
  for (const [fact, value] of Object.entries(record.facts)) {
    const known = facts[fact]
    if (!known || known[1] <= record.order) facts[fact] = [value, record.order]
  }
  return {
    band: tally.band ?? record.ageBand,
    facts,
    months: withMonth(tally.months, monthInVietnam(record.at)),
  }
}

/** A household's tally after one more record. */
export const foldHousehold = (tally: HouseholdTally, record: CountedRecord): HouseholdTally => ({
  months: withMonth(tally.months, monthInVietnam(record.at)),
})

/** What one record adds by itself: lượt hỗ trợ, in all, per month and per guide. */
export function recordContribution(record: CountedRecord): Contribution {
  const month = monthInVietnam(record.at)
  return {
    [counter('luot', 'all')]: 1,
    [counter('luot', month)]: 1,
    [counter(`luot.${record.guide}`, month)]: 1,
  }
}

/** What a person adds: 1 to "người" per month and in all; per declared indicator 1 asked, and 1 if the latest answer is yes. */
export function personContribution(
  tally: PersonTally,
  indicators: readonly CountedIndicator[],
): Contribution {
  const result = monthsContribution('nguoi', tally.months)
  for (const { id, ageFloor, numeratorFact } of indicators) {
    const answer = tally.facts[numeratorFact]
    if (!answer || !tally.band || !isAtLeast(tally.band, ageFloor)) continue
    result[counter(wasAsked(id), 'all')] = 1
    if (answer[0]) result[counter(hasIt(id), 'all')] = 1
  }
  return result
}

/** What a household adds: 1 to "hộ" per month and in all. */
export const householdContribution = (tally: HouseholdTally): Contribution =>
  monthsContribution('ho', tally.months)

function monthsContribution(measure: string, months: Record<string, number>): Contribution {
  const result: Contribution = {}
  for (const [month, times] of Object.entries(months)) {
    if (times > 0) result[counter(measure, month)] = 1
  }
  if (Object.keys(result).length > 0) result[counter(measure, 'all')] = 1
  return result
}

/** `target` changed by `sign` × `delta`; counters that reach 0 are kept at 0. Returns `target`. */
export function addTo(target: Contribution, delta: Contribution, sign: 1 | -1 = 1): Contribution {
  for (const [name, amount] of Object.entries(delta)) target[name] = (target[name] ?? 0) + sign * amount
  return target
}

/**
 * All counters of one hamlet from its records: the recount that the roll-up must equal [C3] (D64).
 * @param records counted records only (no voided, no superseded ones)
 * @param bands latest age band per person, from the person documents
 * @param kept months of households whose records were erased, and still count [P6]
 */
export function recount(
  records: Iterable<CountedRecord>,
  bands: ReadonlyMap<string, AgeBand>,
  indicators: readonly CountedIndicator[],
  kept: ReadonlyMap<string, HouseholdTally> = new Map(),
): Contribution {
  const persons = new Map<string, PersonTally>()
  const households = new Map(kept)
  const total: Contribution = {}
  for (const record of records) {
    addTo(total, recordContribution(record))
    if (record.person) {
      const before = persons.get(record.person) ?? {
        ...emptyPerson(),
        band: bands.get(record.person) ?? null,
      }
      persons.set(record.person, foldPerson(before, record))
    }
    if (record.household)
      households.set(
        record.household,
        foldHousehold(households.get(record.household) ?? emptyHousehold(), record),
      )
  }
  for (const tally of persons.values()) addTo(total, personContribution(tally, indicators))
  for (const tally of households.values()) addTo(total, householdContribution(tally))
  return total
}
