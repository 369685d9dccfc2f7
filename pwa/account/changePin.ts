import { changeMember } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { holdSeal } from './heldKeys.ts'
import { checkPin, type PinRefused } from './unlock.ts'
import { newPinSeal, wrapKeyring } from './wrapping.ts'

/** Another PIN for the same keys; the old one is asked, and its wrong tries slow down as at unlocking. */
export async function changePin(
  session: Session,
  oldPin: string,
  newPin: string,
): Promise<{ ok: true } | PinRefused> {
  session.assertOpen()
  const { member } = session.identity
  const checked = await checkPin(member, oldPin)
  if (!checked.ok) return checked
  const seal = await newPinSeal(newPin)
  const wrapped = await wrapKeyring(checked.raw, seal, checked.row.deviceKey)
  let isLate = false
  await changeMember(member, (row) => {
    // A ward key that the sync, or another tab, took meanwhile may be nowhere else [P1]: it is not written over.
    isLate = row.wrapped.iv.join() !== checked.row.wrapped.iv.join()
    return isLate ? row : { ...row, wrapped }
  })
  if (isLate) return changePin(session, oldPin, newPin)
  holdSeal(session, seal)
  return { ok: true }
}
