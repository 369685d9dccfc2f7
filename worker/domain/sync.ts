import type {
  CountedIndicator,
  Cursor,
  ErrorCode,
  MirroredDraft,
  NextPage,
  ScopeId,
  SyncCall,
  Uuid,
  Verdict,
} from '../../contract/index.ts'
import { mirrorDrafts } from './drafts/mirrorDrafts.ts'
import { isAboutNobody } from './erasure/absorb.ts'
import { acceptMutations, checkEarlier } from './intake/acceptMutations.ts'
import { Echo } from './intake/echo.ts'
import type { Intake } from './intake/intake.ts'
import { scopesOf } from './intake/scopeRules.ts'
import { keyHint } from './keys/phoneKey.ts'
import type { Ledger } from './ledger.ts'
import { answerText } from './news/answerText.ts'
import { hasGoneBack } from './news/goneBack.ts'
import { newsFor, type ScopePage } from './news/news.ts'
import type { Standings } from './news/standings.ts'
import { type Author, authorOf, reachFor, retirementOf } from './people/author.ts'
import { isContactDue } from './people/contact.ts'

/**
 * A sync call's answer as JSON text; or that the phone is retired, with verdicts on what it handed in; or, with nothing done, that
 * the ledger must first begin anew (`beginAnew`).
 */
export type SyncOutcome =
  | 'gone-back'
  | { retired: null; text: string; next: NextPage | null; hasWritten: boolean }
  | { retired: ErrorCode; verdicts: Verdict[] }

/**
 * [S2] One call both ways, in one transaction: mutations in, then news out, so that the digests speak of the same state.
 * @param now the ward's clock, ISO
 * @param standings where phones stand that do not wait for each answer
 * @throws CodedError device-unknown, role-not-allowed, body-invalid, earlier-missing
 */
export function sync(
  ledger: Ledger,
  device: Uuid,
  call: SyncCall,
  now: string,
  indicators: readonly CountedIndicator[],
  standings: Standings,
): SyncOutcome {
  const author = authorOf(ledger.people, device)
  const intake = { ledger, author, now, indicators, echo: new Echo() }
  if (call.after) checkEarlier(intake, call.after)
  const retired = retirementOf(author)
  if (retired) return { retired, verdicts: rescue(intake, call) }
  reachFor(author, 'sync.pull')
  if (hasGoneBack(ledger, author, call, now)) return 'gone-back'
  const verdicts = acceptMutations(intake, call.muts, call.renumbers)
  noteContact(ledger, author, now, call.muts.length > 0)
  return {
    retired: null,
    ...answer(intake, call, verdicts, standings),
    hasWritten: verdicts.some(({ s }) => s === 'ok'),
  }
}

function answer(
  { ledger, author, now, echo }: Intake,
  call: SyncCall,
  verdicts: Verdict[],
  standings: Standings,
): { text: string; next: NextPage | null } {
  const { scopes: asked, drafts: raw } = call
  const allowed = scopesOf({ ledger, author })
  const { epoch, scopeVersion } = ledger.facts()
  const start = allowed.filter((id) => !Object.hasOwn(asked, id))
  const known = new Set<string>(allowed)
  const drop = Object.keys(asked).filter((id) => !known.has(id))
  const cursors = standings.cursorsOf(author.device.id, call)
  const pages = newsFor(ledger, cursors, allowed, echo)
  const news = call.after ? sayingWhence(pages, cursors) : pages
  if (verdicts.length > 0) standings.note(author.device.id, Math.max(...verdicts.map(({ no }) => no)), news)
  const isOver = (draft: MirroredDraft) => isAboutNobody(ledger, draft)
  const whose = { member: author.member.id, device: author.device.id }
  const drafts = mirrorDrafts(ledger.drafts, whose, raw, now, isOver)
  const lastNo = verdicts.some(({ s }) => s === 'taken') ? author.device.numbers.last : null
  const key = keyHint(ledger, author)
  const text = answerText({
    epoch,
    time: now,
    scopeVersion,
    verdicts,
    news,
    start,
    drop,
    lastNo,
    drafts,
    key,
  })
  return { text, next: nextPage(news) }
}

/** Where the next page goes on; null when this answer leaves none behind. */
function nextPage(news: ReadonlyMap<ScopeId, ScopePage>): NextPage | null {
  const pages = [...news]
  return pages.some(([, { more }]) => more)
    ? Object.fromEntries(pages.map(([scope, { cursor }]) => [scope, cursor]))
    : null
}

/** The phone did not name these cursors itself, so it looks whether they are its own. */
const sayingWhence = (
  pages: ReadonlyMap<ScopeId, ScopePage>,
  cursors: Readonly<Record<string, Cursor | null>>,
): Map<ScopeId, ScopePage> =>
  new Map([...pages].map(([scope, page]) => [scope, { ...page, from: cursors[scope] ?? page.cursor }]))

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
