import { isUuid } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'

/**
 * [P6] Whether something about a person was written before the ward heard that their consent was taken back: who wrote it
 * did not know.
 * @param at when it was written, by the phone; null: nobody knows
 */
export function isBeforeWithdrawal({ withdrawals }: Ledger, person: unknown, at: string | null): boolean {
  const withdrawal = isUuid(person) ? withdrawals.of(person) : null
  return withdrawal !== null && (at === null || at <= withdrawal.heard)
}
