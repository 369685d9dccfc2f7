import type { WardCoverage } from '../../../contract/index.ts'
import type { Official } from '../model/official.ts'

/** Everything a screen of the ward's figures is drawn from. */
export type WardView = {
  coverage: WardCoverage
  figures: readonly Official[]
  /** Why the figures are not the newest, with ** round the time; null when they are. */
  stale: string | null
  month: string
  /** Months to choose from, newest first. */
  months: readonly string[]
  /** An official: may add hamlets, denominators, official figures, people. */
  mayEdit: boolean
  /** Opens the form for an official figure; null for who only reads. */
  onAdd: (() => void) | null
}
