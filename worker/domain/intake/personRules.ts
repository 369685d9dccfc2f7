import * as v from 'valibot'
import { AgeBand, isChild, isUuid, type RefusalCode, type Uuid } from '../../../contract/index.ts'
import { isBeforeWithdrawal } from '../erasure/isBeforeWithdrawal.ts'
import type { Ledger } from '../ledger.ts'

const Named = v.object({ name: v.nonNullish(v.unknown()), ageBand: AgeBand })

/**
 * [P6] A name needs a consent of that very person, and a child never has one (privacy-law REQ-1).
 * A consent that has not arrived yet is trusted to come: both were written together on the phone, and any order of
 * arrival must end the same (D15); but not by a name that was written before the person took a consent back.
 * @param at when it was written, by the phone
 */
export function personRefusal(
  ledger: Ledger,
  id: Uuid,
  body: Record<string, unknown>,
  at: string,
): RefusalCode | null {
  const named = v.safeParse(Named, body)
  if (!named.success) return null
  if (isChild(named.output.ageBand)) return 'child-name'
  const consent = body.consent
  if (!isUuid(consent)) return 'name-without-consent'
  const document = ledger.documents.byId(consent)
  if (!document) return isBeforeWithdrawal(ledger, id, at) ? 'name-without-consent' : null
  const isGiven =
    document.kind === 'consent' && document.body.person === id && document.body.decision === 'given'
  const isTakenBack = ledger.exclusions.of(consent).length > 0
  return isGiven && !isTakenBack ? null : 'name-without-consent'
}
