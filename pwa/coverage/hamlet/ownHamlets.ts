import type { WardCoverage } from '../../../contract/index.ts'

/** Milliseconds after which the card on "Hôm nay" asks for newer figures by itself; the page asks whenever it opens. */
const OLD_AFTER = 3 * 3_600_000

/** Whether kept figures are old enough to ask for newer ones. @param now milliseconds */
export const isOld = (fetchedAt: string | null, now: number): boolean =>
  fetchedAt === null || now - Date.parse(fetchedAt) > OLD_AFTER

/** The coverage of some hamlets only: a volunteer's own. */
export function coverageOf(coverage: WardCoverage, own: readonly string[]): WardCoverage {
  const isOwn = (code: string | null) => own.some((each) => each === code)
  const hamlets = coverage.hamlets.filter(({ hamlet }) => isOwn(hamlet))
  return {
    ...coverage,
    hamlets,
    rows: coverage.rows.filter(({ hamlet }) => isOwn(hamlet)),
    official: coverage.official.filter(({ hamlet }) => isOwn(hamlet)),
    // Phones of the ward say nothing about these hamlets; each hamlet carries its own.
    phones: {
      phones: hamlets.reduce((sum, each) => sum + each.phones, 0),
      late: hamlets.reduce((sum, each) => sum + each.late, 0),
    },
  }
}
