import { type Consent, type ErasedCounts, isHamlet, isUuid, type Uuid } from '../../../contract/index.ts'
import type { Intake } from '../intake/intake.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { isLead } from '../people/author.ts'
import { withoutNote, withoutPersonal } from './personal.ts'

/** What a resident decided, and when, as the phone wrote it down. */
export function decisionOf({ body }: StoredDocument): Consent['decision'] | null {
  const { decision } = body
  return decision === 'withdrawn' || decision === 'given' || decision === 'declined' ? decision : null
}
export const saidAt = ({ body, at }: StoredDocument): string => (typeof body.at === 'string' ? body.at : at)

/** [P6] (D74) A consent arrived: what was taken back goes, and what was given before that is good for no name. */
export function followConsent(intake: Intake, consent: StoredDocument): void {
  const { person } = consent.body
  if (!isUuid(person) || !isHamlet(consent.scope)) return
  if (decisionOf(consent) === 'withdrawn') followWithdrawal(intake, consent, person)
  if (decisionOf(consent) === 'given') followLateConsent(intake, consent, person)
}

/**
 * A consent was taken back: at once, whatever else the phone sends, the name and all notes about that person go, here and
 * at every phone's next contact, and the consents given before are good for no name any more.
 */
function followWithdrawal(intake: Intake, withdrawal: StoredDocument, person: Uuid): void {
  const { ledger, author, now, echo } = intake
  const { scope } = withdrawal
  if (!isHamlet(scope)) return
  const counts: ErasedCounts = {}
  for (const document of ledger.documents.naming(scope, [person])) {
    if (document.kind === 'consent' && decisionOf(document) === 'given')
      endConsent(intake, document, withdrawal.id)
    else if (document.kind === 'assistance' && withoutNote(ledger, document, now)) {
      echo.overtaken(document.id)
      counts.assistance = (counts.assistance ?? 0) + 1
    }
  }
  if (takeTexts(intake, person, withdrawal)) counts.person = 1
  forgetBeside(ledger, person)
  ledger.withdrawals.add(person, { said: saidAt(withdrawal), heard: now })
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

/** Given before the person took a consent back, and on its way until now: it is kept, and carries no name. */
function followLateConsent(intake: Intake, consent: StoredDocument, person: Uuid): void {
  const { ledger } = intake
  const withdrawal = ledger.withdrawals.of(person)
  if (!withdrawal || saidAt(consent) >= withdrawal.said) return
  endConsent(intake, consent, person)
  if (ledger.documents.byId(person)?.body.consent === consent.id) takeTexts(intake, person, consent)
}

/** As if the phone had set these fields with its decision; the `set` that follows says nothing new. */
function takeTexts({ ledger, now, echo }: Intake, person: Uuid, decision: StoredDocument): boolean {
  const known = ledger.documents.byId(person)
  const isHere = known?.kind === 'person' && known.scope === decision.scope
  if (!isHere || !withoutPersonal(ledger, known, now, decision)) return false
  echo.overtaken(known.id)
  return true
}

/** What is kept about a person beside the documents, when their consent is taken back. */
export function forgetBeside(ledger: Ledger, person: Uuid): void {
  ledger.lost.forget([person])
  ledger.refusals.forget([person])
  ledger.drafts.forgetAbout([person])
}

function endConsent({ ledger, author }: Intake, { id: target, scope }: StoredDocument, source: Uuid): void {
  const { member } = author
  ledger.exclusions.add({ target, source, scope, by: member.id, isLead: isLead(member.role) })
}
