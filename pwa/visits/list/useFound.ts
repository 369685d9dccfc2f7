import { type DraftPlace, draftPlace } from '../../live/draftPlace.ts'
import { type Live, useLive } from '../../live/useLive.ts'
import {
  type HouseholdView,
  listDrafts,
  listHouseholds,
  type SearchHit,
  type Session,
  searchHouseholds,
} from '../../storage/index.ts'

/** All homes of the chosen hamlet, and where the unfinished ones stand. */
export type Homes = { homes: readonly HouseholdView[]; places: ReadonlyMap<string, DraftPlace> }

export const useHomes = (hamlet: string): Live<Homes> =>
  useLive(
    async (session) => ({ homes: await homesOf(session, hamlet), places: await placesOf(session) }),
    [hamlet],
  )

/** What a search finds, best first; null without a search. */
export const useHits = (text: string, hamlet: string): Live<readonly SearchHit[] | null> =>
  useLive(
    async (session) =>
      text.trim() === '' ? null : searchHouseholds(session, text, hamlet ? { hamlet } : {}),
    [text, hamlet],
  )

const homesOf = (session: Session, hamlet: string) => listHouseholds(session, hamlet ? { hamlet } : {})

async function placesOf(session: Session): Promise<ReadonlyMap<string, DraftPlace>> {
  const drafts = await listDrafts(session)
  return new Map(
    drafts.flatMap(({ household, state }) => {
      const place = draftPlace(state)
      return household && place ? [[household, place] satisfies [string, DraftPlace]] : []
    }),
  )
}
