import * as v from 'valibot'
import { Hamlet, type HamletCode, isHamlet, type WardCoverage } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, isWithin, reachFor } from '../people/author.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { closedFigure } from './closing.ts'
import { denominatorsOf } from './denominators.ts'
import { officialRows } from './official.ts'
import { periodsAt } from './periods.ts'
import { countPhones, phonesOf, workingPhones } from './phones.ts'
import { rowsOf } from './rows.ts'

/** What coverage is asked for: the catalogue, how many closed months, and the ward's clock. */
export type CoverageAsked = { catalogue: readonly CatalogueEntry[]; closedMonths: number; now: string }

/**
 * [C3] [C4] Coverage of the hamlets within the author's reach, read from counters only: the cost does not grow with
 * the records. `asOf` is when the ward last took something in.
 * @throws CodedError role-not-allowed
 */
export function coverageFor(ledger: Ledger, author: Author, asked: CoverageAsked): WardCoverage {
  const reach = reachFor(author, 'coverage.read')
  return coverageOf(ledger, asked, (hamlet) => isWithin(reach, author, hamlet))
}

/** Coverage of the hamlets that `isSeen` lets through. */
export function coverageOf(
  ledger: Ledger,
  { catalogue, closedMonths, now }: CoverageAsked,
  isSeen: (hamlet: HamletCode) => boolean = () => true,
): WardCoverage {
  const { ward, name } = ledger.facts()
  const phones = workingPhones(ledger.people, now)
  const denominators = denominatorsOf(ledger)
  const periods = periodsAt(now, closedMonths)
  const hamlets = hamletsOf(ledger).filter(({ code }) => isSeen(code))
  return {
    ward,
    name,
    asOf: asOf(ledger),
    phones: countPhones(phones),
    hamlets: hamlets.map((hamlet) => ({
      ...{ hamlet: hamlet.code, name: hamlet.name },
      ...phonesOf(phones, hamlet.code),
    })),
    rows: hamlets.flatMap(({ code }) => {
      const counters = ledger.scopes.find(code)?.counters ?? {}
      const closed = closedFigure(ledger.closings, code)
      return rowsOf({ hamlet: code, counters, denominators, catalogue, closed }, periods)
    }),
    official: officialRows(ledger, isSeen),
  }
}

/** The ward's hamlets by code. */
export function hamletsOf(ledger: Ledger): { code: HamletCode; name: string }[] {
  const hamlets: { code: HamletCode; name: string }[] = []
  for (const { body, state } of ledger.documents.ofKind(ledger.facts().ward, 'hamlet')) {
    const parsed = v.safeParse(Hamlet, body)
    if (state === 'live' && parsed.success)
      hamlets.push({ code: parsed.output.code, name: parsed.output.name })
  }
  return hamlets.sort((a, b) => a.code.localeCompare(b.code))
}

const asOf = ({ scopes }: Ledger): string => {
  const [latest = ''] = scopes
    .all()
    .map(({ at }) => at)
    .sort()
    .reverse()
  return latest
}

/** Hamlets that people can be invited to. */
export const openHamlets = (ledger: Ledger): HamletCode[] =>
  ledger.scopes.all().flatMap(({ id, isOpen }) => (isOpen && isHamlet(id) ? [id] : []))
