import { orderOf } from '../figures/countedRecord.ts'
import { renumberRecord } from '../figures/rollup.ts'
import { store } from '../intake/store.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { emptied } from './emptied.ts'

const personal = ['name', 'note', 'consent'] as const

/** Name, note and consent of a person go, as a new version. @returns whether there was anything */
export function withoutPersonal(
  ledger: Ledger,
  document: StoredDocument,
  now: string,
  by: Pick<StoredDocument, 'by' | 'device' | 'no'> = document,
): boolean {
  if (document.state !== 'live' && document.state !== 'incomplete') return false
  if (personal.every((field) => (document.body[field] ?? null) === null)) return false
  store(ledger, document, { ...document, ...emptied(ledger, document, personal, by), by: by.by, at: now })
  return true
}

/** The record or visit stays, in its place for counting; only its note goes, as a new version. @returns whether it had one */
export function withoutNote(ledger: Ledger, document: StoredDocument, now: string): boolean {
  if (document.state !== 'live' || !document.body.note) return false
  const ord = document.kind === 'assistance' ? orderOf(document) : document.ord
  const body = { ...document.body, note: null }
  const moved = store(ledger, document, { ...document, ver: document.ver + 1, at: now, body, ord })
  renumberRecord(ledger, document, moved.seq)
  return true
}
