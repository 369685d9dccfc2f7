import { hamletName, type Session } from '../storage/index.ts'
import { useSession } from './session.ts'
import { ready, useLive } from './useLive.ts'

/** A hamlet of this person with its name. */
export type NamedHamlet = { code: Session['identity']['hamlets'][number]; name: string }

const namesOf = (session: Session): Promise<NamedHamlet[]> =>
  Promise.all(session.identity.hamlets.map(async (code) => ({ code, name: await hamletName(session, code) })))

/** The hamlets this person works in, by name; null until storage has answered. */
export function useHamlets(): readonly NamedHamlet[] | null {
  const { hamlets } = useSession().identity
  return ready(useLive(namesOf, [hamlets], []))
}

/** "Tổ dân phố 6", "Tổ dân phố 6, Tổ dân phố 7", or the ward when there are more, or a name has not come yet. */
export const placeWords = (hamlets: readonly NamedHamlet[] | null, wardName: string): string =>
  hamlets === null ||
  hamlets.length === 0 ||
  hamlets.length > 2 ||
  hamlets.some(({ code, name }) => name === code)
    ? wardName
    : hamlets.map(({ name }) => name).join(', ')
