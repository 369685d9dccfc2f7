import { type Consent, type ErasedCounts, isHamlet, isUuid } from '../../../contract/index.ts'
import type { Intake } from '../intake/intake.ts'
import type { StoredDocument } from '../ledger.ts'
import { isLead } from '../people/author.ts'
import { withoutNote, withoutPersonal } from './personal.ts'

const decisionOf = ({ body }: StoredDocument): Consent['decision'] | null =>
  body.decision === 'withdrawn' || body.decision === 'given' || body.decision === 'declined'
    ? body.decision
    : null

/**
 * [P6] (D74) A consent was taken back: at once, whatever else the phone sends, the name and all notes about that person
 * go, here and at every phone's next contact, and the consents given before are good for no name any more.
 */
export function followWithdrawal(intake: Intake, withdrawal: StoredDocument): void {
  const { ledger, author, now, echo } = intake
  const { scope } = withdrawal
  const person = withdrawal.body.person
  if (decisionOf(withdrawal) !== 'withdrawn' || !isUuid(person) || !isHamlet(scope)) return
  const counts: ErasedCounts = {}
  for (const document of ledger.documents.naming(scope, [person])) {
    if (document.kind === 'consent') endConsent(intake, document, withdrawal)
    else if (document.kind === 'assistance' && withoutNote(ledger, document, now)) {
      echo.overtaken(document.id)
      counts.assistance = (counts.assistance ?? 0) + 1
    }
  }
  const known = ledger.documents.byId(person)
  const isHere = known?.kind === 'person' && known.scope === scope
  // As if the phone had set these fields with its withdrawal; the `set` that follows says nothing new.
  if (isHere && withoutPersonal(ledger, known, now, withdrawal)) {
    echo.overtaken(known.id)
    counts.person = 1
  }
  ledger.lost.forget([person])
  ledger.refusals.forget([person])
  const { member } = author
  ledger.erasures.add({
    cause: 'withdrawn',
    id: person,
    kind: 'person',
    hamlet: scope,
    member: member.id,
    at: now,
    counts,
  })
}

function endConsent(
  { ledger, author }: Intake,
  document: StoredDocument,
  { id: source, scope }: StoredDocument,
) {
  if (decisionOf(document) !== 'given') return
  const { member } = author
  ledger.exclusions.add({ target: document.id, source, scope, by: member.id, isLead: isLead(member.role) })
}
