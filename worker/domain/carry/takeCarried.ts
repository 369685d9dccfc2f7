import type { CarriedResult, Uuid } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import { acceptMutations } from '../intake/acceptMutations.ts'
import { Echo } from '../intake/echo.ts'
import { type Author, activeAuthorOf, authorOf, reachFor, retirementOf } from '../people/author.ts'
import type { People } from '../people/people.ts'
import { withoutScopes } from '../sync.ts'
import type { OpenedPart } from './openPart.ts'

/** [P4] Who may bring work of others. @throws CodedError device-unknown, device-retired, member-retired, role-not-allowed */
export function checkCarrier(people: People, carrier: Uuid): Author {
  const author = activeAuthorOf(people, carrier)
  reachFor(author, 'outbox.carry')
  return author
}

/**
 * [S14] Takes in what one phone wrote and another one brought, as if the first had sent it itself: its numbers, its member
 * as author, its rights. So twice is once, and when it sends the same by itself it hears `dup`. What a retired phone wrote
 * goes to quarantine [S7].
 * @param carrier the device that brought it; it is only named in the audit [P8]
 * @throws CodedError device-unknown, device-retired, member-retired, role-not-allowed, body-invalid
 */
export function takeCarried(
  { ledger, indicators }: Figures,
  carrier: Uuid,
  { head, muts }: OpenedPart,
  now: string,
): CarriedResult {
  const { member, device } = checkCarrier(ledger.people, carrier)
  const origin = authorOf(ledger.people, head.device)
  const author = retirementOf(origin) ? withoutScopes(origin) : origin
  const verdicts = acceptMutations({ ledger, indicators, author, now, echo: new Echo() }, muts, true)
  ledger.people.saveDevice(author.device)
  ledger.audit.add({
    ...{ at: now, member: member.id, device: device.id },
    what: `carry for ${head.device}`,
    count: muts.length,
  })
  const having = (...states: string[]) => verdicts.filter(({ s }) => states.includes(s)).length
  return { received: having('ok', 'dup'), refused: having('rejected'), left: having('taken') }
}
