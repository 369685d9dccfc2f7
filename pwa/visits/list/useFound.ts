import { useMemo } from 'preact/hooks'
import { type DraftPlace, draftPlace } from '../../live/draftPlace.ts'
import { type Live, ready, useLive } from '../../live/useLive.ts'
import {
  bestFirst,
  draftStates,
  type FoundHome,
  type HomeFinder,
  type HouseholdView,
  homeFinder,
  listHouseholds,
  type Session,
} from '../../storage/index.ts'

/** All homes of the chosen hamlet, and where the unfinished ones stand. */
export type Homes = { homes: readonly HouseholdView[]; places: ReadonlyMap<string, DraftPlace> }

export const useHomes = (hamlet: string): Live<Homes> =>
  useLive(
    async (session) => {
      const [homes, places] = await Promise.all([homesOf(session, hamlet), placesOf(session)])
      return { homes, places }
    },
    [hamlet],
  )

/** What finds homes from memory; null until it can. @param isWanted it needs every name, so the list comes first */
export const useFinder = (hamlet: string, isWanted: boolean): HomeFinder | null =>
  ready(useLive(async (session) => (isWanted ? finderOf(session, hamlet) : null), [hamlet, isWanted], []))
    ?.find ?? null

const finderOf = async (session: Session, hamlet: string) => ({
  find: await homeFinder(session, hamlet || undefined),
})

/** What a text found among the homes, best first, and why each one. */
export type Hits = { homes: readonly HouseholdView[]; why: ReadonlyMap<string, FoundHome> }

/** Null without a search, and until there is an answer. Every letter is answered at once. */
export function useHits(text: string, homes: readonly HouseholdView[], find: HomeFinder | null): Hits | null {
  return useMemo(
    () => (find && text.trim() !== '' ? hitsOf(find(text), homes) : null),
    [text.trim(), homes, find],
  )
}

/** Homes that fit alike stand as they do in the whole list. */
function hitsOf(found: readonly FoundHome[], homes: readonly HouseholdView[]): Hits {
  const why = new Map(found.map((hit) => [hit.household, hit]))
  const hits: { home: HouseholdView; score: number }[] = []
  for (const home of homes) {
    const score = why.get(home.id)?.score
    if (score !== undefined) hits.push({ home, score })
  }
  return { homes: bestFirst(hits).map(({ home }) => home), why }
}

const homesOf = (session: Session, hamlet: string) => listHouseholds(session, hamlet ? { hamlet } : {})

async function placesOf(session: Session): Promise<ReadonlyMap<string, DraftPlace>> {
  const drafts = await draftStates(session)
  return new Map(
    drafts.flatMap(({ household, state }) => {
      const place = draftPlace(state)
      return household && place ? [[household, place] satisfies [string, DraftPlace]] : []
    }),
  )
}
