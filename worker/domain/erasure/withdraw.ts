import { type Consent, type ErasedCounts, isHamlet, isUuid } from '../../../contract/index.ts'
import { orderOf } from '../figures/countedRecord.ts'
import { renumberRecord } from '../figures/rollup.ts'
import type { Intake } from '../intake/intake.ts'
import { store } from '../intake/store.ts'
import type { StoredDocument } from '../ledger.ts'
import { isLead } from '../people/author.ts'

const decisionOf = ({ body }: StoredDocument): Consent['decision'] | null =>
  body.decision === 'withdrawn' || body.decision === 'given' || body.decision === 'declined'
    ? body.decision
    : null

/**
 * [P6] (D74) A consent was taken back: at once, whatever else the phone sends, the name and all notes about that person
 * go, here and at every phone's next contact, and the consents given before are good for no name any more.
 */
export function followWithdrawal(intake: Intake, withdrawal: StoredDocument): void {
  const { ledger, author, now } = intake
  const { scope } = withdrawal
  const person = withdrawal.body.person
  if (decisionOf(withdrawal) !== 'withdrawn' || !isUuid(person) || !isHamlet(scope)) return
  const counts: ErasedCounts = {}
  for (const document of ledger.documents.naming(scope, [person])) {
    if (document.kind === 'consent') endConsent(intake, document, withdrawal)
    else if (document.kind === 'assistance' && document.body.note) {
      withoutNote(intake, document)
      counts.assistance = (counts.assistance ?? 0) + 1
    }
  }
  const known = ledger.documents.byId(person)
  if (known?.kind === 'person' && known.scope === scope && withoutName(intake, known, withdrawal))
    counts.person = 1
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

const personal = { name: null, note: null, consent: null }

/** As if the phone had set these fields with its withdrawal; the `set` that follows says nothing new. */
function withoutName(
  { ledger, author, now, echo }: Intake,
  document: StoredDocument,
  { no }: StoredDocument,
): boolean {
  if (document.state !== 'live' && document.state !== 'incomplete') return false
  if (Object.keys(personal).every((field) => (document.body[field] ?? null) === null)) return false
  const ver = document.ver + 1
  const stamp = { ver, device: author.device.id, no }
  const stamps = { ...document.stamps, name: stamp, note: stamp, consent: stamp }
  const by = author.member.id
  store(ledger, document, { ...document, ver, by, at: now, body: { ...document.body, ...personal }, stamps })
  echo.overtaken(document.id)
  return true
}

/** The record stays in its place for counting; only its note goes, as a new version, so that phones hear of it. */
function withoutNote({ ledger, now, echo }: Intake, document: StoredDocument): void {
  const ord = orderOf(document)
  const body = { ...document.body, note: null }
  const moved = store(ledger, document, { ...document, ver: document.ver + 1, at: now, body, ord })
  renumberRecord(ledger, document, moved.seq)
  echo.overtaken(document.id)
}
