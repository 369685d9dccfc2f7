import { isHamlet } from '../../../contract/index.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'

/** [C6] A hamlet's document opens its log, and everybody's scopes may have changed [S7]; erasing it closes the log. */
export function followWardDocument(
  { ledger, now }: { ledger: Ledger; now: string },
  document: StoredDocument,
  erased: StoredDocument | null = null,
): void {
  if (document.kind !== 'hamlet') return
  const code = (erased ?? document).body.code
  if (typeof code !== 'string' || !isHamlet(code)) return
  const isOpen = document.state === 'live'
  const log = ledger.scopes.find(code)
  if (log?.isOpen === isOpen) return
  if (!log && !isOpen) return
  const empty = { id: code, seq: 0, low: 0, n: 0, sum: 0, counters: {}, at: now }
  ledger.scopes.put({ ...(log ?? empty), isOpen })
  ledger.touchScopes()
}
