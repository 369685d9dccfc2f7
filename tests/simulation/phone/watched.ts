/**
 * One life of the app on a phone, from its opening to its end. It may be killed at any write: before it, or right after
 * a commit. What a dead life still tries to do reaches no database.
 */
export class Life {
  isDead = false
  /** It was a write, or the commit after one, that ended it. */
  diedAtWrite = false
  /** Writes and commits left to live; infinite unless somebody wants it dead. */
  left = Number.POSITIVE_INFINITY
  readonly #onDeath: () => void
  readonly #running = new Set<IDBTransaction>()
  readonly died: Promise<'died'>
  #tellDeath: (word: 'died') => void = () => {}

  constructor(onDeath: () => void) {
    this.#onDeath = onDeath
    this.died = new Promise((resolve) => {
      this.#tellDeath = resolve
    })
  }

  die(): void {
    if (this.isDead) return
    this.isDead = true
    for (const transaction of [...this.#running]) abort(transaction)
    this.#onDeath()
    this.#tellDeath('died')
  }

  /** A write or a commit happens. */
  step(): void {
    this.left -= 1
    if (this.left >= 0 || this.isDead) return
    this.diedAtWrite = true
    this.die()
  }

  began(transaction: IDBTransaction): void {
    this.#running.add(transaction)
  }
  ended(transaction: IDBTransaction, isCommitted: boolean): void {
    this.#running.delete(transaction)
    if (isCommitted && transaction.mode === 'readwrite') this.step()
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It was over already.
  }
}

/** Which life a database was opened in, by the database's name: an older connection stays with its dead life. */
export const lives = new Map<string, Life>()
const owners = new WeakMap<IDBDatabase, Life>()

/** What every database of this realm is doing: how many transactions run, and how many there ever were. */
export const activity = { running: 0, total: 0 }

/**
 * Waits until nothing moves by itself any more: so many turns of the event loop without any database at work. No wait for
 * time: how many turns it takes depends on what still runs.
 */
export async function untilIdle(turn: () => Promise<void>, idleTurns: number): Promise<void> {
  let [idle, before] = [0, -1]
  while (idle < idleTurns) {
    await turn()
    idle = activity.running === 0 && activity.total === before ? idle + 1 : 0
    before = activity.total
  }
}

const ownerOf = (database: IDBDatabase): Life | undefined => {
  const life = owners.get(database) ?? lives.get(database.name)
  if (life) owners.set(database, life)
  return life
}

/** Watches every IndexedDB of this realm, Chromium's as well as the stand-in's. Again does nothing. */
export function watchDatabases(): void {
  if (isWatched) return
  isWatched = true
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function watched(...words: Parameters<typeof begin>) {
    const life = ownerOf(this)
    if (life?.isDead) throw new DOMException('this life is over', 'InvalidStateError')
    const transaction = begin.apply(this, words)
    follow(transaction, life)
    return transaction
  }
  for (const name of ['put', 'add', 'delete'] as const) watchWrite(name)
}
let isWatched = false

function follow(transaction: IDBTransaction, life: Life | undefined): void {
  activity.running += 1
  activity.total += 1
  life?.began(transaction)
  const end = (isCommitted: boolean) => {
    activity.running -= 1
    life?.ended(transaction, isCommitted)
  }
  transaction.addEventListener('complete', () => end(true))
  transaction.addEventListener('abort', () => end(false))
}

function watchWrite(name: 'put' | 'add' | 'delete'): void {
  const write = IDBObjectStore.prototype[name]
  Object.defineProperty(IDBObjectStore.prototype, name, {
    configurable: true,
    value(this: IDBObjectStore, ...words: unknown[]): IDBRequest {
      ownerOf(this.transaction.db)?.step()
      return Reflect.apply(write, this, words)
    },
  })
}
