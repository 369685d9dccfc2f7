import { isHamlet, isUuid, type Kind, type Uuid } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import { personRefusal } from '../intake/personRules.ts'
import { store } from '../intake/store.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { eraseAround } from './erase.ts'
import { withoutNote, withoutPersonal } from './personal.ts'
import { decisionOf, forgetBeside, saidAt } from './withdraw.ts'

/** What the index beside the backups says of one erasure. */
export type ErasedBefore = { id: string; kind: string; cause: string; scope: string; at: string }

/**
 * [P6] (D74) A backup is from before: what was erased since is erased again before anybody reads it, and what the backup
 * did not have yet cannot come from a phone that has not heard.
 */
export function eraseAgain(figures: Figures, erased: readonly ErasedBefore[], now: string): void {
  const { ledger } = figures
  const known = new Set(ledger.erasures.withdrawn().map(nameOf))
  for (const one of erased) {
    if (!isUuid(one.id)) continue
    if (one.cause !== 'withdrawn') entomb(figures, one, one.id, now)
    else if (!known.has(nameOf(one))) withdrawAgain(ledger, one.id, one.at, now)
  }
}

/** One person may take a consent back more than once. */
const nameOf = ({ id, at }: Pick<ErasedBefore, 'id' | 'at'>): string => `${id} ${at}`

function entomb(figures: Figures, { kind, scope }: ErasedBefore, id: Uuid, now: string): void {
  const { ledger } = figures
  if (!isHamlet(scope) || !ledger.scopes.find(scope) || (kind !== 'household' && kind !== 'person')) return
  const before = ledger.documents.byId(id)
  if (before?.state === 'erased' || before?.state === 'gone') return
  eraseAround(figures, scope, [id])
  const known = before ?? { ...nobody(id), id, scope, kind: kind satisfies Kind, ver: 0, no: 0, seq: 0 }
  const tombstone = { state: 'erased', body: {}, stamps: {}, ord: null, isLead: false } as const
  store(ledger, before, { ...known, ...tombstone, ver: known.ver + 1, at: now })
}

/** Who erased it is in no backup: the tombstone is its own author. */
const nobody = (id: Uuid) => ({ by: id, device: id })

/**
 * A withdrawal that the backup does not hold. It is noted also for somebody whom the backup does not know, since phones
 * may bring them again; what they agreed to after it stays.
 * @param at when the ward heard of it
 */
function withdrawAgain(ledger: Ledger, person: Uuid, at: string, now: string): void {
  ledger.withdrawals.add(person, { said: at, heard: at })
  const known = ledger.documents.byId(person)
  if (known?.kind !== 'person' || !isHamlet(known.scope)) return
  const isFromBefore = (document: StoredDocument) => document.at < at || saidAt(document) < at
  for (const document of ledger.documents.naming(known.scope, [person]).filter(isFromBefore)) {
    if (document.kind === 'assistance') withoutNote(ledger, document, now)
    if (document.kind === 'consent' && decisionOf(document) === 'given') endConsent(ledger, document, known)
  }
  const isNamedSince = known.body.name && personRefusal(ledger, person, known.body, at) === null
  if (!isNamedSince) withoutPersonal(ledger, known, now)
  forgetBeside(ledger, person)
}

/** Who took it back is in no backup: the person stands for it. */
function endConsent({ exclusions }: Ledger, { id: target, scope }: StoredDocument, person: StoredDocument) {
  exclusions.add({ target, source: person.id, scope, by: person.by, isLead: false })
}
