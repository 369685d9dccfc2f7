import type { Role } from '../../contract/index.ts'
import { sessionOf } from '../live/drawn.suite.tsx'
import { saveHamlet } from '../storage/index.ts'
import type { Session } from '../storage/session.ts'

/** Somebody of a ward whose hamlets are on the phone: "Tổ dân phố 6" is 05860-06. */
export async function sessionWithHamlets(
  role: Role = 'can-bo',
  { own = [], numbers = [6] }: { own?: readonly string[]; numbers?: readonly number[] } = {},
): Promise<Session> {
  const session = await sessionOf(role, own)
  for (const number of numbers) {
    const code = `05860-${String(number).padStart(2, '0')}`
    const hamlet = {
      code,
      name: `Tổ dân phố ${number}`,
      type: 'to-dan-pho',
      validFrom: '2026-01-01',
    } as const
    await saveHamlet(session, hamlet)
  }
  return session
}
