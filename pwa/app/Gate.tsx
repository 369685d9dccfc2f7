import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { LockScreen } from '../account/screens/lock/LockScreen.tsx'
import { homeOf } from '../live/frame/sections.ts'
import { SessionContext } from '../live/session.ts'
import type { Session } from '../storage/index.ts'
import { NoStorage } from './NoStorage.tsx'
import { PhoneWithout } from './PhoneWithout.tsx'
import { insteadOf } from './rightPlace.ts'
import { useMembers } from './useMembers.ts'

/** Behind the PIN, or the way there: nobody enrolled → how to join; locked → people and PIN. */
export function Gate({ children }: { children: ComponentChildren }) {
  const session = useContext(SessionContext)
  const members = useMembers(session === null)
  const isHere = useRightPlace(session)
  if (session) return isHere ? children : null
  if (members === 'reading') return null
  if (members === 'no-storage') return <NoStorage />
  return members.length === 0 ? <PhoneWithout /> : <LockScreen members={members} />
}

/**
 * Whether this address is for who unlocked. Another person than before starts at their own first screen, never on the
 * former one's (D48); a role that has no use for the address is sent to its own.
 */
function useRightPlace(session: Session | null): boolean {
  const { path, route } = useLocation()
  const former = useRef<string | null>(null)
  const member = session?.identity.member ?? null
  const isOther = member !== null && former.current !== null && former.current !== member
  const instead =
    session && (isOther ? homeOf(session.identity.role) : insteadOf(path, session.identity.role))
  const mustMove = instead !== null && instead !== path
  useEffect(() => {
    if (member) former.current = member
    if (mustMove) route(instead, true)
  }, [member, mustMove, instead, route])
  return !mustMove
}
