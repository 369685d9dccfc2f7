import { useSession } from '../../live/session.ts'
import { type Live, useLive } from '../../live/useLive.ts'
import { coverageSnapshot, type HamletView, listHamlets, type Session } from '../../storage/index.ts'
import type { NamedHamlet } from './namedHamlet.ts'

/** Hamlets of the ward that still exist, and all that ever were (their numbers stay taken). */
export type WardHamlets = { current: readonly HamletView[]; all: readonly HamletView[] }

/** The ward's documents about its hamlets; a ward leader's phone holds none. */
export const useHamlets = (): Live<WardHamlets> => useLive(hamletsOf, [])

async function hamletsOf(session: Session): Promise<WardHamlets> {
  const all = await listHamlets(session)
  const today = session.today()
  return { all, current: all.filter(({ validTo }) => !validTo || validTo >= today) }
}

/**
 * Names of the hamlets that the person looks after: all of the ward for officials and leaders, their own for others.
 * A leader's phone has no ward documents and reads the names from the coverage it holds.
 */
export function useHamletNames(): Live<readonly NamedHamlet[]> {
  const { identity } = useSession()
  const isOfWard = identity.role === 'can-bo' || identity.role === 'lanh-dao'
  return useLive(
    async (session) => {
      const named = await namesOf(session)
      return isOfWard ? named : named.filter(({ code }) => identity.hamlets.some((own) => own === code))
    },
    [isOfWard],
  )
}

async function namesOf(session: Session): Promise<NamedHamlet[]> {
  const { current } = await hamletsOf(session)
  if (current.length > 0) return [...current]
  const snapshot = await coverageSnapshot(session)
  return (snapshot?.coverage.hamlets ?? []).map(({ hamlet, name }) => ({ code: hamlet, name }))
}
