import type { AgeBand } from '../../../contract/index.ts'
import type { Board } from '../board/board.ts'
import type { PersonItem, RecordItem, Standing } from '../board/items.ts'
import type { Session } from '../session.ts'

/** The newest record of a guide with a person. `before`: the outcome of the one before it. */
export type GuideState = { outcome: string; before: string | null; at: string; record: string }

/** Somebody in a home. `facts`: the latest answer each; `guides`: the newest record each. */
export type PersonView = {
  id: string
  household: string
  hamlet: string
  ageBand: AgeBand
  name: string | null
  note: string | null
  consent: 'given' | 'declined' | 'withdrawn' | null
  state: 'here' | 'gone'
  facts: Record<string, boolean>
  guides: Record<string, GuideState>
  sync: Standing
}

export async function personView(session: Session, board: Board, item: PersonItem): Promise<PersonView> {
  const { id, household, hamlet, ageBand, state } = item
  const consents = board.about(id).filter((about) => about.kind === 'consent')
  return {
    id,
    household,
    hamlet,
    ageBand,
    name: await session.open(item.name),
    note: await session.open(item.note),
    consent: consents[consents.length - 1]?.decision ?? null,
    state,
    ...knownOf(recordsOf(board, item)),
    sync: board.standing(id),
  }
}

const recordsOf = (board: Board, { id, household }: PersonItem): RecordItem[] =>
  board
    .membersOf(household)
    .filter(
      (item): item is RecordItem =>
        item.kind === 'assistance' && item.person === id && board.isEffective(item),
    )
    .sort((a, b) => a.order - b.order)

/** Later records overwrite earlier ones: the ward's order decides [S5]. */
function knownOf(records: readonly RecordItem[]): Pick<PersonView, 'facts' | 'guides'> {
  const facts: Record<string, boolean> = {}
  const guides: Record<string, GuideState> = {}
  for (const { id, guide, outcome, when, facts: answers } of records) {
    Object.assign(facts, answers)
    guides[guide] = { outcome, before: guides[guide]?.outcome ?? null, at: when, record: id }
  }
  return { facts, guides }
}
