import { withDatabase } from '../reopen.ts'
import type { Session } from '../session.ts'
import type { Store } from '../store.ts'
import { boardOf, isBoardFilled } from './index.ts'
import { openPiece } from './sealedPiece.ts'

/** What the first screens after unlocking ask, put aside among the snapshots under these names. */
export const firstAnswerKeys = ['first-homes', 'first-today'] as const
export type FirstAnswerKey = (typeof firstAnswerKeys)[number]

/** Another shape of answers gets another number. */
export const FIRST_ANSWERS_FORMAT = 1
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
  fillWhenIdle(session)
  return kept.value
}

async function readKept<T>(session: Session, key: FirstAnswerKey): Promise<{ value: T } | null> {
  const row = await withDatabase(session.store, async () => session.store.snapshots.get(key))
  if (!row) return null
  const kept = await openPiece<KeptAnswer & { value: T }>(session, row.value)
  const isSound = kept?.format === FIRST_ANSWERS_FORMAT && kept.stamp === (await stampOf(session))
  return isSound ? kept : null
}

/**
 * Everything that answers depend on, in short: the last change of a document, what waits or was refused, unfinished guides,
 * the day, the key. Whoever takes notes of changes away (`touched`) takes the answers away too, so a number never
 * comes twice.
 */
export async function stampInside(session: Session): Promise<string> {
  const { store, keys } = session
  const last = (await store.touched.orderBy('n').last())?.n ?? 0
  const drafts = (await store.drafts.toArray()).map(({ id, updatedAt }) => id + updatedAt)
  const counts = [await store.outbox.count(), await store.refusals.count(), keys.all.size]
  return JSON.stringify([session.today(), keys.current.id, last, ...counts, ...drafts])
}

/** The tables of a stamp, to be read in one transaction. */
export const stampTables = ({ touched, outbox, refusals, drafts }: Store) => [
  touched,
  outbox,
  refusals,
  drafts,
]

export const stampOf = (session: Session): Promise<string> =>
  withDatabase(session.store, () =>
    session.store.transaction('r', stampTables(session.store), () => stampInside(session)),
  )

/** Whatever is opened next needs the board; it is filled once the first screen stands. */
function fillWhenIdle(session: Session): void {
  // Locked again before that, there is nothing to fill.
  const fill = () => session.isOpen && void boardOf(session).catch(() => undefined)
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fill, { timeout: 1_000 })
  else setTimeout(fill, 200)
}
