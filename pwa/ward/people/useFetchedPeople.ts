import { useCallback, useEffect } from 'preact/hooks'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { useStore } from '../../live/useStore.ts'
import { wardPort } from '../port.ts'
import { type Fetching, fetchPeople, type People, peopleOf, peopleStore } from './memberList.ts'

/** The people's list, fetched when the screen opens; the one known before stays meanwhile. */
export function useFetchedPeople(): { known: People; fetching: Fetching; again: () => void } {
  const session = useSession()
  const { fetchMembers } = usePort(wardPort)
  const { member } = session.identity
  const known = useStore(peopleStore, (state) => peopleOf(member, state.people))
  const fetching = useStore(peopleStore, (state) => state.fetching)
  const again = useCallback(
    () => void fetchPeople(member, fetchMembers, session.now()),
    [member, fetchMembers, session],
  )
  useEffect(again, [again])
  return { known, fetching, again }
}
