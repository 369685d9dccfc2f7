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

/** What a search found, best first, with the text it was asked for: while one is answered, a letter more may be typed. */
export type Hits = { text: string; hits: readonly SearchHit[] }

/** Null without a search. */
export const useHits = (text: string, hamlet: string): Live<Hits | null> =>
  useLive(async (session) => (text.trim() === '' ? null : searched(session, text, hamlet)), [text, hamlet])

const searched = async (session: Session, text: string, hamlet: string): Promise<Hits> => ({
  text,
  hits: await searchHouseholds(session, text, hamlet ? { hamlet } : {}),
})

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
