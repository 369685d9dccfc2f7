import { expect, it } from 'vitest'
import { cases } from './cases.ts'
import { reportOf, tryMany } from './many.ts'
import { type Place, simulate } from './simulate.ts'
import { faults } from './world/events.ts'

/** Runs of which together every fault must have struck; a few runs meet a few. */
const MANY = 1_000

/** One suite for every place: Node with stand-ins, real IndexedDB in Chromium, real SQLite in workerd. */
export function simulationSuite(place: Place, first: number, runs: number): void {
  it(`[S3] [S4] [S5] [S6] [S7] [S8] (D10) (D11) (D12) (D14) (D15) (D16) (D25) whatever happens on the way, nothing is lost, doubled, shown too early or to the wrong phone: seeds ${first} to ${first + runs - 1}`, async () => {
    const tried = await tryMany(
      place,
      Array.from({ length: runs }, (_, at) => first + at),
    )
    console.info(reportOf(tried))
    expect(tried.broken, reportOf(tried)).toEqual([])
    expect(tried.runs).toBe(runs)
    if (runs >= MANY) expect(faults.filter((fault) => !tried.counts[fault])).toEqual([])
  }, 600_000)

  it.each(cases)('$name', async ({ seed, events }) => {
    await expect(simulate(seed, place, events)).resolves.toMatchObject({ events: events.length })
  })
}
