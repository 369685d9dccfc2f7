import { type CountedIndicator, isHamlet } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { involvedIn, recountScope } from './recount.ts'

/**
 * A new catalogue of indicators: the counters are made anew from the ledger, once per ward. Tallies stay, since they
 * hold every fact that was ever told (decision 0003).
 */
export function rebuildCounters(ledger: Ledger, indicators: readonly CountedIndicator[]): void {
  const involved = involvedIn(ledger)
  for (const scope of ledger.scopes.all()) {
    if (!isHamlet(scope.id)) continue
    const { counters } = recountScope(ledger, scope, involved, indicators)
    ledger.scopes.put({ ...scope, counters })
  }
}
