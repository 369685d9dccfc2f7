import { CodedError, checkMutation } from '../../../contract/index.ts'
import { closeMonths } from '../figures/closing.ts'
import type { Figures } from '../figures/rollup.ts'
import { applyMutation } from '../intake/applyMutation.ts'
import { Echo } from '../intake/echo.ts'
import type { Refusal } from '../ledger.ts'
import { type Author, authorOf } from '../people/author.ts'

/**
 * [S7] The desk takes in what was refused, most often because its hamlet had been taken from its writer: with the desk's
 * reach, and its writer as author. What the ward refuses for another reason stays refused.
 * @throws CodedError still-refused
 */
export function acceptRefused({ ledger, indicators }: Figures, refusal: Refusal, now: string): void {
  closeMonths(ledger, now)
  const raw: unknown = JSON.parse(refusal.mutation)
  const check = checkMutation(raw)
  if (!check.ok) throw new CodedError('still-refused', check.code)
  const { device, member } = authorOf(ledger.people, refusal.device)
  const author: Author = { device, member: { ...member, role: 'can-bo', hamlets: [] } }
  const intake = { ledger, indicators, author, now, echo: new Echo() }
  const isLate = check.mutation.no < device.numbers.last
  const given = Object.keys(check.mutation.fields)
  const outcome = applyMutation(intake, { ...check.mutation, given, isLate })
  if ('code' in outcome) throw new CodedError('still-refused', outcome.code)
}
