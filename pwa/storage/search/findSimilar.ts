import { boardOf } from '../board/index.ts'
import { draftedHouseholds } from '../drafts.ts'
import type { Session } from '../session.ts'
import { type HouseholdView, householdView } from '../views/householdView.ts'
import { prepare, preparedText } from './prepared.ts'
import { partsLikeness, partsOf } from './similar.ts'

/** From this likeness on, two labels may mean the same home. */
const ALIKE = 0.7

/** Homes that a label being typed may already mean, most alike first (D51). */
export async function findSimilar(
  session: Session,
  label: string,
  hamlet?: string,
): Promise<HouseholdView[]> {
  const board = await boardOf(session)
  const homes = board.all('household').filter((home) => home.hamlet === (hamlet ?? home.hamlet))
  await prepare(
    session,
    homes.map((home) => home.label),
  )
  const typed = partsOf(label)
  const alike = homes.flatMap((home) => {
    const text = preparedText(session, home.label)
    const score = text ? partsLikeness(typed, text.parts) : 0
    return score >= ALIKE ? [{ home, score }] : []
  })
  alike.sort((a, b) => b.score - a.score)
  const drafted = await draftedHouseholds(session)
  return Promise.all(alike.map(({ home }) => householdView(session, board, home, drafted)))
}
