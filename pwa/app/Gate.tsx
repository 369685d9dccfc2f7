import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { LockScreen } from '../account/screens/lock/LockScreen.tsx'
import { homeOf } from '../live/frame/sections.ts'
import { SessionContext } from '../live/session.ts'
import type { Session } from '../storage/index.ts'
import { LateStorage } from './LateStorage.tsx'
import { Leaving } from './Leaving.ts'
import { NoStorage } from './NoStorage.tsx'
import { PhoneWithout } from './PhoneWithout.tsx'
import { insteadOf } from './rightPlace.ts'
import { type PhonePeople, usePeople } from './useMembers.ts'

/** Behind the PIN, or the way there: nobody enrolled → how to join; locked → people and PIN. */
export function Gate({ children }: { children: ComponentChildren }) {
  const session = useContext(SessionContext)
  const { people, again } = usePeople(session === null)
  const isHere = useRightPlace(session)
  if (session) return isHere ? children : null
  if (people === 'reading') return null
  if (people === 'late') return <LateStorage />
  return people === 'no-storage' ? <NoStorage /> : <Locked people={people} again={again} />
}

/** Somebody who leaves this phone comes first: their work is handed in without a PIN [S7]. */
function Locked({ people: { members, departures }, again }: { people: PhonePeople; again: () => void }) {
  const [isPutOff, setPutOff] = useState(false)
  const isLeaving = departures.leaving.length + departures.left.length > 0
  if (isLeaving && !isPutOff)
    return (
      <Leaving
        departures={departures}
        hasOthers={members.length > 0}
        onChanged={again}
        onOthers={() => setPutOff(true)}
      />
    )
  // A PIN may be what tells that its phone was retired: its work goes first then, also where another's was put off.
  const leave = () => {
    setPutOff(false)
    again()
  }
  return members.length === 0 ? <PhoneWithout /> : <LockScreen members={members} onLeaving={leave} />
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
