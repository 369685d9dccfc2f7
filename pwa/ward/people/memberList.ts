import { createStore } from 'zustand/vanilla'
import type { ApiFailure, ApiResult, MemberList } from '../../../contract/index.ts'

/** How the newest attempt to fetch the list stands. */
export type Fetching = { state: 'busy' } | { state: 'done' } | { state: 'failed'; failure: ApiFailure }

/**
 * The people's list as last told by the server, for one member of this phone. It lives in memory only: a list of names
 * does not belong on a phone that may be lost, and whoever unlocks next must not see it (D48).
 */
export type People = { of: string; list: MemberList; at: number } | null

const people = createStore<{ people: People; fetching: Fetching }>(() => ({
  people: null,
  fetching: { state: 'busy' },
}))

/** For `useStore`. */
export const peopleStore = people

/** The list, if it is this member's own. */
export const peopleOf = (member: string, known: People): People => (known?.of === member ? known : null)

/** Fetches the list; the old one stays on screen meanwhile. @param now milliseconds */
export async function fetchPeople(
  member: string,
  fetch: () => Promise<ApiResult<MemberList>>,
  now: number,
): Promise<void> {
  people.setState({ fetching: { state: 'busy' } })
  const answer = await fetch()
  people.setState(
    answer.ok
      ? { people: { of: member, list: answer.value, at: now }, fetching: { state: 'done' } }
      : { fetching: { state: 'failed', failure: answer.failure } },
  )
}
