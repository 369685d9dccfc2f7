import type { CallFailure } from '../live/failure.ts'
import { definePort } from '../live/port.ts'

/** How a call for figures ended; what it fetched is in storage by then. */
export type Fetched = { ok: true; value: 'fresh' | 'unchanged' } | { ok: false; failure: CallFailure }

/** What coverage needs from the network. Screens read storage; this only asks for something newer. */
export type CoveragePort = {
  fetchCoverage(): Promise<Fetched>
  fetchProvinceCoverage(): Promise<Fetched>
  /** A file of the unit lists, parsed: "index.json", "2026-04-30/19.json". Rejects when it cannot be had. */
  readUnits(path: string): Promise<unknown>
}
export const coveragePort = definePort<CoveragePort>('coverage')
