import type { KeyWrap, Sealed, Uuid } from '../../../contract/index.ts'

/** A ward key as the ward knows it: never the key itself. `ring`: the older keys, sealed under this one. */
export type WardKey = {
  id: string
  follows: string | null
  ring: Sealed | null
  madeAt: string
  printedAt: string | null
}

/** What a device said about itself: where to wrap keys for it, and the newest ward key it holds. */
export type PhoneKeys = { device: Uuid; exchangeKey: string; holds: string | null }

/** The ward's keys, and their way to the phones. Wraps are kept for the newest key only: its ring opens the older ones. */
export interface WardKeys {
  current(): WardKey | null
  /** Whether this is the ward's key, or was. */
  knows(id: string): boolean
  /** From now on the newest; wraps of the one before go. */
  add(key: WardKey): void
  notePrinted(id: string, at: string): void
  phone(device: Uuid): PhoneKeys | null
  phones(): PhoneKeys[]
  savePhone(phone: PhoneKeys): void
  /** A retired device: neither its exchange key nor a wrap for it stays [P3]. */
  forget(device: Uuid): void
  wrap(device: Uuid): KeyWrap | null
  wrapped(): ReadonlySet<Uuid>
  putWrap(wrap: KeyWrap, at: string): void
  dropWrap(device: Uuid): void
}
