import type { SyncCall } from '../../../contract/index.ts'
import { scopesOf } from '../intake/scopeRules.ts'
import type { Ledger } from '../ledger.ts'
import type { Author } from '../people/author.ts'
import { isBeyond } from './cursor.ts'

/** So long the same phone is not believed again: one that lies makes all others read anew once a day, and silences nobody else. */
const REST_MS = 24 * 3_600_000

/**
 * [S8] Whether a phone has read further in a log than it goes: a folder of before was put back and nobody told the ward, or a disk
 * lost what had been answered (decision 0025).
 */
export function hasGoneBack(ledger: Ledger, author: Author, { scopes }: SyncCall, now: string): boolean {
  const { epoch } = ledger.facts()
  const isAhead = scopesOf({ ledger, author }).some((id) => {
    const log = ledger.scopes.find(id)
    return log !== null && isBeyond(scopes[id] ?? null, epoch, log)
  })
  return isAhead && !isRecent(ledger.lastShownBy(author.device.id), now)
}

const isRecent = (last: string | null, now: string): boolean =>
  last !== null && Date.parse(now) - Date.parse(last) < REST_MS
