import { createStore } from 'zustand/vanilla'
import { onSession } from '../../storage/index.ts'
import type { Filter } from './householdRow.ts'

/** How the list was left, so that Back from a home finds it as it was. Memory only: a search may hold a name [P2]. */
export type ListView = { text: string; filter: Filter; hamlet: string; shown: number; top: number }

const PAGE = 20
const fresh: ListView = { text: '', filter: 'all', hamlet: '', shown: PAGE, top: 0 }

export const listView = createStore<ListView>(() => fresh)

// The next person must not find what the former one searched for (D48).
onSession(() => listView.setState(fresh))

/** Another search or filter starts again from the top. */
export const look = (change: Partial<Pick<ListView, 'text' | 'filter' | 'hamlet'>>): void =>
  listView.setState({ ...change, shown: PAGE, top: 0 })

/** Rows are drawn a page at a time, so that 5,000 homes cost what 20 do (D44). */
export const showMore = (): void => listView.setState(({ shown }) => ({ shown: shown + PAGE }))

export const leaveAt = (top: number): void => listView.setState({ top })
