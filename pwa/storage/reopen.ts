import { StorageFailure } from './failure.ts'

const ATTEMPTS = 3

/** Errors that mean "the connection is gone", not "this work is wrong" (D34). */
const connectionErrors = [
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'TransactionInactiveError',
]

/** A database whose connection may be lost; one that `ended` was closed on purpose (locked) and stays closed. */
type Reopenable = {
  readonly ended?: boolean
  open(): PromiseLike<unknown>
  close(options: { disableAutoOpen: boolean }): void
}

/**
 * Work on a database, with the connection opened again when the browser lost it (D34).
 * WebKit kills its storage process in the background, and every call fails until somebody reopens.
 * The work must be one transaction, or only read, and harmless when it is repeated. A full phone first lets go of what can be fetched again (D31).
 * @throws StorageFailure `locked`, `quota-full`, `storage-lost`, `storage-stuck`, or what the work itself throws
 */
export async function withDatabase<T>(database: Reopenable, work: () => PromiseLike<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (database.ended) throw new StorageFailure('locked')
    try {
      return await work()
    } catch (error) {
      await recover(database, error, attempt)
    }
  }
}

/** So long the opening of a store may take; a weak phone needs a second or two. */
export const OPENING_LIMIT_MS = 20_000

/**
 * An opening in time. A browser that has just deleted a store may never answer its next opening until it is started anew: who
 * waits must be told (D33). @throws StorageFailure `storage-stuck`
 */
export async function inTime<T>(opening: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFailure('storage-stuck')), OPENING_LIMIT_MS)
  })
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Reopens when that can help; otherwise throws what went wrong. */
async function recover(database: Reopenable, error: unknown, attempt: number): Promise<void> {
  if (database.ended) throw new StorageFailure('locked')
  const causes = causesOf(error)
  const failure = causes.find((cause) => cause instanceof StorageFailure)
  if (failure) throw failure
  if (causes.some((cause) => nameOf(cause) === 'QuotaExceededError')) return makeRoom(attempt)
  if (attempt === ATTEMPTS || !isConnectionLost(causes)) throw error
  database.close({ disableAutoOpen: false })
  await inTime(database.open()).catch((opening: unknown) => {
    // Whatever else opening says, the next attempt meets it again and judges it.
    if (opening instanceof StorageFailure && opening.code === 'storage-stuck') throw opening
  })
}

/** [S12] (D31) Once, what can be fetched again gives way to what cannot; rarely needed, so its code comes only then. */
async function makeRoom(attempt: number): Promise<void> {
  const room = attempt < ATTEMPTS ? await import('./room.ts').catch(() => null) : null
  if (!(await room?.makeRoom())) throw new StorageFailure('quota-full')
}

/** An abort that nobody asked for has no inner cause: the browser closed the connection under the transaction. */
const isConnectionLost = (causes: readonly unknown[]): boolean =>
  causes.some((cause) => connectionErrors.includes(nameOf(cause))) ||
  (causes.length === 1 && nameOf(causes[0]) === 'AbortError')

const causesOf = (error: unknown): unknown[] => {
  const inner = error instanceof Error && 'inner' in error ? error.inner : null
  return inner ? [error, ...causesOf(inner)] : [error]
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : ''
