import type { CarriedPart, CarriedResult, ErrorCode } from '../../../contract/index.ts'
import { withDatabase } from '../reopen.ts'
import type { Session } from '../session.ts'
import type { Store } from '../store.ts'
import { type FileProblem, type ReadPart, readFile } from './carriedFile.ts'

/**
 * [S14] A part of somebody else's unsent work, carried by this phone until the ward has answered it. `id`: its signature,
 * so that the same file taken twice is carried once.
 */
export type CarriedRow = {
  id: string
  part: CarriedPart
  device: string
  name: string
  teams: string[]
  count: number
  made: string
  state: 'waiting' | 'sent' | 'refused'
  taken: string
  /** Why the ward did not take it. */
  code: ErrorCode | null
  result: CarriedResult | null
}

/** What of one phone this one carries, for the screen: nothing of it can be opened here. */
export type CarriedView = Pick<CarriedRow, 'device' | 'name' | 'teams' | 'made' | 'state' | 'code'> & {
  count: number
  received: number
  refused: number
}

export type TakenFile = { ok: true; name: string; count: number } | { ok: false; problem: FileProblem }

/** Takes a file of another phone along; twice is once. @throws StorageFailure `quota-full` */
export async function takeFile(session: Session, text: string): Promise<TakenFile> {
  session.assertOpen()
  const read = readFile(text, session.identity.ward)
  if (!read.ok) return read
  const rows = read.parts.map((part) => rowOf(part, session.at()))
  const { store } = session
  await withDatabase(store, () =>
    store.transaction('rw', ['carried'], async (transaction) => {
      const carried: Store['carried'] = transaction.table('carried')
      const known = await carried.bulkGet(rows.map(({ id }) => id))
      // One that the ward had refused may be tried again; one that it has is answered the same.
      await carried.bulkPut(rows.filter((_, i) => known[i]?.state !== 'sent'))
    }),
  )
  store.changes.announce([])
  const [first] = read.parts
  return { ok: true, name: first?.head.name ?? '', count: rows.reduce((sum, { count }) => sum + count, 0) }
}

const rowOf = ({ part, head }: ReadPart, taken: string): CarriedRow => ({
  ...{ id: part.sig, part, device: head.device, name: head.name, teams: head.teams },
  ...{ count: head.count, made: head.made, state: 'waiting', taken, code: null, result: null },
})

/** What this phone carries for others, newest first; parts of one file in one line per state. */
export async function carriedViews(session: Session): Promise<CarriedView[]> {
  session.assertOpen()
  const rows = await withDatabase(session.store, () => session.store.carried.toArray())
  const lines = new Map<string, CarriedRow[]>()
  for (const row of rows) {
    const line = `${row.device} ${row.made} ${row.state}`
    lines.set(line, [...(lines.get(line) ?? []), row])
  }
  return [...lines.values()].flatMap((parts) => viewOf(parts)).sort((a, b) => b.made.localeCompare(a.made))
}

function viewOf(parts: readonly CarriedRow[]): CarriedView[] {
  const [first] = parts
  if (!first) return []
  const { device, name, teams, made, state, code } = first
  const sum = (of: (row: CarriedRow) => number) => parts.reduce((all, row) => all + of(row), 0)
  return [
    {
      ...{ device, name, teams, made, state, code, count: sum(({ count }) => count) },
      received: sum(({ result }) => result?.received ?? 0),
      refused: sum(({ result }) => result?.refused ?? 0),
    },
  ]
}
