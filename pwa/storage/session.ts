import { dayInVietnam, type Identity, type Sealed } from '../../contract/index.ts'
import { StorageFailure } from './failure.ts'
import { type Keyring, openText } from './sealing.ts'
import type { Store } from './store.ts'

/**
 * One unlocked member: identity, store, ward keys. What it decrypts lives only in its memory and goes with it [P2].
 * Local work asks nothing else; that the token for sending has expired does not matter here [S13] (D46).
 */
export class Session {
  readonly store: Store
  /** Decrypted texts by iv and ciphertext: each field is opened once however often lists are drawn (D50). */
  readonly #texts = new Map<string, string>()
  readonly #clock: () => number
  readonly #busy = new Set<Promise<unknown>>()
  #identity: Identity
  #keys: Keyring

  constructor(identity: Identity, store: Store, keys: Keyring, clock: () => number = Date.now) {
    this.#identity = identity
    this.store = store
    this.#keys = keys
    this.#clock = clock
  }

  get identity(): Identity {
    return this.#identity
  }

  set identity(identity: Identity) {
    this.#identity = identity
  }

  /** All ward keys of this member; the newest seals. */
  get keys(): Keyring {
    return this.#keys
  }

  /** The ward's key was changed: from now on the newest seals. Screens are told, since more can be read now. */
  takeKeys(keys: Keyring): void {
    this.assertOpen()
    this.#keys = keys
    this.store.changes.announce([])
  }

  get isOpen(): boolean {
    return !this.store.ended
  }

  /**
   * Milliseconds by the server's clock, as far as known: records of a phone set wrongly still tell the right day. Never before
   * the server was last heard: a phone whose battery ran empty may begin again years ago.
   */
  now(): number {
    return Math.max(this.#clock() + this.store.clockOffset, this.store.heard)
  }

  at(): string {
    return new Date(this.now()).toISOString()
  }

  /** Today in Vietnam. */
  today(): string {
    return dayInVietnam(this.now())
  }

  /** The text of a sealed field; null without one, or without its key. @throws StorageFailure `locked` */
  async open(sealed: Sealed | null | undefined): Promise<string | null> {
    this.assertOpen()
    if (!sealed) return null
    const name = nameOf(sealed)
    const known = this.#texts.get(name)
    if (known !== undefined) return known
    const text = await openText(this.keys, sealed)
    if (text !== null && this.isOpen) this.#texts.set(name, text)
    return text
  }

  /** A text that was opened before. */
  known(sealed: Sealed): string | undefined {
    return this.#texts.get(nameOf(sealed))
  }

  /** Those of the fields that were opened before, to be put aside (sealed). */
  textsOf(fields: readonly Sealed[]): [name: string, text: string][] {
    return fields.flatMap((sealed) => {
      const text = this.known(sealed)
      return text === undefined ? [] : [[nameOf(sealed), text]]
    })
  }

  /** Texts that were put aside. */
  learn(texts: readonly [name: string, text: string][]): void {
    this.assertOpen()
    for (const [name, text] of texts) this.#texts.set(name, text)
  }

  assertOpen(): void {
    if (!this.isOpen) throw new StorageFailure('locked')
  }

  /** Writing under way, from sealing to commit: locking waits for it and never cuts it. */
  async whileBusy<T>(work: () => Promise<T>): Promise<T> {
    this.assertOpen()
    const running = work()
    this.#busy.add(running)
    try {
      return await running
    } finally {
      this.#busy.delete(running)
    }
  }

  /** Ends the session when nothing is being saved: texts forgotten, database closed. */
  async end(): Promise<void> {
    while (this.#busy.size > 0) await Promise.allSettled(this.#busy)
    this.#texts.clear()
    this.store.end()
  }
}

/** No two fields share it: the iv is drawn anew for each sealing. */
const nameOf = ({ iv, ct }: Sealed): string => iv + ct
