import { whenCalm } from '../calm.ts'
import { withDatabase } from '../reopen.ts'
import type { Session } from '../session.ts'
import { inTransaction, type Tables } from '../tables.ts'
import { together } from '../together.ts'
import { boardOf, isBoardFilled } from './index.ts'
import { openPiece } from './sealedPiece.ts'

/** What the first screens after unlocking ask, and the first letter of a search, put aside among the snapshots under these names. */
export const firstAnswerKeys = ['first-homes', 'first-today', 'first-search'] as const
export type FirstAnswerKey = (typeof firstAnswerKeys)[number]

/** Another shape of answers gets another number, and so does another store: an older app in another tab sees only a part of it. */
export const FIRST_ANSWERS_FORMAT = 4
export type KeptAnswer = { format: number; stamp: string; value: unknown }

const asked = new WeakMap<Session, Set<FirstAnswerKey>>()

/**
 * The first answer after unlocking: what was put aside, if nothing it depends on has changed since; a weak phone draws it
 * while the board is still being opened. Every later answer, and the first otherwise, is worked out.
 * @param work works the answer out; the one that was put aside is of the same app, and so of the same type
 */
export async function firstAnswer<T>(
  session: Session,
  key: FirstAnswerKey,
  work: () => Promise<T>,
): Promise<T> {
  const known = asked.get(session) ?? new Set<FirstAnswerKey>()
  asked.set(session, known)
  if (known.has(key) || isBoardFilled(session)) return work()
  known.add(key)
  const kept = await readKept<T>(session, key)
  if (!kept) return work()
  fillWhenCalm(session)
  return kept.value
}

async function readKept<T>(session: Session, key: FirstAnswerKey): Promise<{ value: T } | null> {
  const { store } = session
  const found = await withDatabase(store, () =>
    inTransaction(store, 'r', [...stampTables, 'snapshots'], async (tables) => {
      const [row, stamp] = await together([tables.snapshots.get(key), stampInside(session, tables)])
      return row && { value: row.value, stamp }
    }),
  )
  const kept = found && (await openPiece<KeptAnswer & { value: T }>(session, found.value))
  const isSound = kept?.format === FIRST_ANSWERS_FORMAT && kept.stamp === found?.stamp
  return isSound ? kept : null
}

/**
 * Everything that answers depend on, in short: the last change of a document, what waits or was refused, unfinished guides,
 * the day, the key. Whoever takes notes of changes away (`touched`) takes the answers away too, and leaves a note, so a
 * number never comes twice.
 */
export async function stampInside(session: Session, tables: Tables): Promise<string> {
  const { keys } = session
  const [touched, begun, waiting, refused] = await together([
    tables.touched.orderBy('n').last(),
    tables.drafts.toArray(),
    tables.outbox.count(),
    tables.refusals.count(),
  ])
  const drafts = begun.map(({ id, updatedAt }) => id + updatedAt)
  const counts = [waiting, refused, keys.all.size]
  return JSON.stringify([session.today(), keys.current.id, touched?.n ?? 0, ...counts, ...drafts])
}

/** The tables of a stamp, to be read in one transaction. */
export const stampTables = ['touched', 'outbox', 'refusals', 'drafts'] as const

export const stampOf = (session: Session): Promise<string> =>
  withDatabase(session.store, () =>
    inTransaction(session.store, 'r', stampTables, async (tables) => stampInside(session, tables)),
  )

/** Whatever is opened next needs the board; it is filled once the first screen stands. */
function fillWhenCalm(session: Session): void {
  // Locked again before that, there is nothing to fill.
  whenCalm(() => session.isOpen && void boardOf(session).catch(() => undefined))
}
