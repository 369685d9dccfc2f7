import { CodedError, checkMutation, isHamlet, type RefusalCode } from '../../../contract/index.ts'
import { closeMonths } from '../figures/closing.ts'
import type { Figures } from '../figures/rollup.ts'
import { applyMutation } from '../intake/applyMutation.ts'
import { Echo } from '../intake/echo.ts'
import type { Refusal } from '../ledger.ts'
import { type Author, authorOf } from '../people/author.ts'

/** The one reason that the desk can take away: 5.4 of the protocol. */
const QUARANTINE: RefusalCode = 'scope-not-yours'

/**
 * [S7] The desk takes in what lies in quarantine because its hamlet was not its writer's: as if it had been theirs, with
 * everything else that they may and may not. What was, or is now, refused for another reason stays refused.
 * @throws CodedError still-refused
 */
export function acceptRefused({ ledger, indicators }: Figures, refusal: Refusal, now: string): void {
  if (refusal.code !== QUARANTINE) throw new CodedError('still-refused', refusal.code)
  closeMonths(ledger, now)
  const raw: unknown = JSON.parse(refusal.mutation)
  const check = checkMutation(raw)
  if (!check.ok) throw new CodedError('still-refused', check.code)
  const { device, member } = authorOf(ledger.people, refusal.device)
  const { scope } = check.mutation
  const author: Author = { device, member: { ...member, hamlets: isHamlet(scope) ? [scope] : [] } }
  const intake = { ledger, indicators, author, now, echo: new Echo() }
  const isLate = check.mutation.no < device.numbers.last
  const given = Object.keys(check.mutation.fields)
  const outcome = applyMutation(intake, { ...check.mutation, given, isLate })
  if ('code' in outcome) throw new CodedError('still-refused', outcome.code)
}
