import type { CountedIndicator, ErrorCode, SyncCall, Uuid, Verdict } from '../../contract/index.ts'
import { mirrorDrafts } from './drafts/mirrorDrafts.ts'
import { acceptMutations } from './intake/acceptMutations.ts'
import { Echo } from './intake/echo.ts'
import type { Intake } from './intake/intake.ts'
import { scopesOf } from './intake/scopeRules.ts'
import { keyHint } from './keys/phoneKey.ts'
import type { Ledger } from './ledger.ts'
import { answerText } from './news/answerText.ts'
import { newsFor } from './news/news.ts'
import { type Author, authorOf, reachFor, retirementOf } from './people/author.ts'
import { isContactDue } from './people/contact.ts'

/** A sync call's answer as JSON text; or that the phone is retired, with verdicts on what it handed in. */
export type SyncOutcome =
  | { retired: null; text: string; hasWritten: boolean }
  | { retired: ErrorCode; verdicts: Verdict[] }

/**
 * [S2] One call both ways, in one transaction: mutations in, then news out, so that the digests speak of the same state.
 * @param now the ward's clock, ISO
 * @throws CodedError device-unknown, role-not-allowed, body-invalid
 */
export function sync(
  ledger: Ledger,
  device: Uuid,
  call: SyncCall,
  now: string,
  indicators: readonly CountedIndicator[],
): SyncOutcome {
  const author = authorOf(ledger.people, device)
  const intake = { ledger, author, now, indicators, echo: new Echo() }
  const retired = retirementOf(author)
  if (retired) return { retired, verdicts: rescue(intake, call) }
  reachFor(author, 'sync.pull')
  const verdicts = acceptMutations(intake, call.muts, call.renumbers)
  noteContact(ledger, author, now, call.muts.length > 0)
  return {
    retired: null,
    text: answer(intake, call, verdicts),
    hasWritten: verdicts.some(({ s }) => s === 'ok'),
  }
}

function answer(
  { ledger, author, now, echo }: Intake,
  { scopes: asked, drafts: raw }: SyncCall,
  verdicts: Verdict[],
): string {
  const allowed = scopesOf({ ledger, author })
  const { epoch, scopeVersion } = ledger.facts()
  const start = allowed.filter((id) => !Object.hasOwn(asked, id))
  const known = new Set<string>(allowed)
  const drop = Object.keys(asked).filter((id) => !known.has(id))
  const news = newsFor(ledger, asked, allowed, echo)
  const drafts = mirrorDrafts(ledger.drafts, author.member.id, raw, now)
  const lastNo = verdicts.some(({ s }) => s === 'taken') ? author.device.numbers.last : null
  const key = keyHint(ledger, author)
  return answerText({ epoch, time: now, scopeVersion, verdicts, news, start, drop, lastNo, drafts, key })
}

/** [S7] What a retired phone still held goes to quarantine, whole, before the phone erases itself. */
function rescue(intake: Intake, { muts }: SyncCall): Verdict[] {
  const { ledger, author } = intake
  const verdicts = acceptMutations({ ...intake, author: withoutScopes(author) }, muts)
  if (muts.length > 0) ledger.people.saveDevice(author.device)
  return verdicts
}

/** Somebody who may write nowhere: everything of theirs goes to quarantine. */
export const withoutScopes = ({ device, member }: Author): Author => ({
  device,
  member: { ...member, role: 'thanh-vien', hamlets: [] },
})

function noteContact(ledger: Ledger, { device }: Author, now: string, hasPushed: boolean): void {
  if (!hasPushed && !isContactDue(device.lastContact, now)) return
  device.lastContact = now
  ledger.people.saveDevice(device)
}
