import { CodedError, isHamlet, type LostEdit, type LostList } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import type { KeptLostValue, Ledger } from '../ledger.ts'
import { type Author, isWithin, reachFor } from '../people/author.ts'
import { acceptRefused } from './acceptRefused.ts'

/** What the desk asks: values that lost, that one was looked at, or what becomes of a refused mutation. */
export type DeskAsk =
  | { what: 'lost' }
  | { what: 'seen'; place: number }
  | { what: 'accept'; place: number }
  | { what: 'return'; place: number }

/** As many as one screen can use. */
const SHOWN = 100

/**
 * [S5] [S6] What a team leader or official decides about edits and refusals.
 * @throws CodedError role-not-allowed, other-hamlet, not-found, still-refused
 */
export function atDesk(figures: Figures, author: Author, ask: DeskAsk, now: string): LostList | null {
  const { ledger } = figures
  if (ask.what === 'lost') return lostFor(ledger, author)
  if (ask.what === 'seen') seen(ledger, author, ask.place)
  else settle(figures, author, ask.place, ask.what, now)
  return null
}

function lostFor(ledger: Ledger, author: Author): LostList {
  const reach = reachFor(author, 'lost.read')
  const scopes = reach === 'ward' ? null : author.member.hamlets
  return { lost: ledger.lost.unseen(SHOWN, scopes).flatMap((kept) => lostEdit(ledger, kept)) }
}

function lostEdit({ documents, people }: Ledger, kept: KeptLostValue): LostEdit[] {
  const { place, document: id, field, value, stamp, at } = kept
  const document = documents.byId(id)
  if (document?.state !== 'live') return []
  const nameOf = (device: string | undefined) => {
    const member = device ? people.device(device)?.member : undefined
    return (member && people.member(member)?.name) ?? null
  }
  const { kind, scope, body, stamps } = document
  const now = { value: body[field] ?? null, by: nameOf(stamps[field]?.device) }
  return [{ place, document: id, kind, scope, field, at, lost: { value, by: nameOf(stamp.device) }, now }]
}

function seen(ledger: Ledger, author: Author, place: number): void {
  const reach = reachFor(author, 'lost.read')
  const kept = ledger.lost.find(place)
  const document = kept && ledger.documents.byId(kept.document)
  if (!kept || !document) throw new CodedError('not-found')
  const { scope } = document
  if (reach !== 'ward' && !(isHamlet(scope) && isWithin(reach, author, scope)))
    throw new CodedError('other-hamlet')
  ledger.lost.see(place, author.member.id)
}

/** [S7] Accepted: stored with the member who wrote it as its author. Returned: it leaves the desk's list. Again is the same. */
function settle(
  figures: Figures,
  author: Author,
  place: number,
  what: 'accept' | 'return',
  now: string,
): void {
  reachFor(author, 'refusals.settle')
  const { refusals, audit } = figures.ledger
  const refusal = refusals.find(place)
  if (!refusal) throw new CodedError('not-found')
  if (refusal.state !== 'open') return
  if (what === 'accept') acceptRefused(figures, refusal, now)
  refusals.settle(place, what === 'accept' ? 'accepted' : 'returned', now)
  const { member, device } = author
  audit.add({ at: now, member: member.id, device: device.id, what: `${what} refused`, count: 1 })
}
