import { Dexie, type Table } from 'dexie'
import type { Identity } from '../../contract/index.ts'
import { StorageFailure } from './failure.ts'
import { withDatabase } from './reopen.ts'

/** [P1] The keyring as it lies on the phone: sealed under the PIN, then under the device key; both are needed. */
export type WrappedKeyring = {
  salt: Uint8Array<ArrayBuffer>
  iterations: number
  keyId: string
  /** Of the outer seal (device key); the inner seal's iv is inside. */
  iv: Uint8Array<ArrayBuffer>
  ct: Uint8Array<ArrayBuffer>
}

/** What of a wait was left `since` milliseconds after an `opening` of the app: no clock that can be set has a say (D47). */
export type WaitLook = { waitMs: number; since: number; opening?: number }

/**
 * Wrong PINs slow down, they never erase (D47). It is the last look at the wait; `others`: the last looks of other tabs at the
 * same wait, each by its own clock.
 */
export type PinState = WaitLook & { wrong: number; others?: WaitLook[] }

/** What was known of a member's store at last look: says after an eviction what is safe and what is gone (D32). */
export type Canary = { received: number; unsent: number; lastSentNo: number; at: string }

/** One person enrolled on this phone. Keys are CryptoKeys that cannot be exported. */
export type RegistryRow = {
  member: string
  identity: Identity
  /** Names of the member's hamlets at last use: shown on the lock screen, and no secret. */
  hamletNames: string[]
  invitation: string
  signing: CryptoKeyPair
  /** ECDH: new ward keys are wrapped for it. Who joined before there was one makes it at the next contact. */
  exchange?: CryptoKeyPair
  deviceKey: CryptoKey
  wrapped: WrappedKeyring
  pin: PinState
  idleMinutes: number
  storeBorn: string | null
  canary: Canary
  lastUsed: string | null
  /** A ward key made here that follows one nobody holds any more: it must still be made known (PROTOCOL.md §11). */
  unannounced?: true
  /** The key whose recovery sheet was printed here last. */
  printed?: { key: string; at: string }
  /** The server has retired this phone: unsent work is handed in, then everything of the member goes [S7]. */
  leaving?: Leaving
  /** When the server was last heard, by its clock and by this phone's (D50). */
  contact?: Contact
}

/** `rescue`: unsent work is being handed in; `erase`: it is, and only erasing is left. Survives any crash in between. */
export type Leaving = { step: 'rescue' | 'erase'; code: string; at: string }

/**
 * The last contact: `server` and `phone` are the two clocks at that moment (ms). `seen`: this phone's clock at last use;
 * `counted`: time that has certainly passed since the contact, whatever was done to the clock (D47).
 */
export type Contact = { server: number; phone: number; seen: number; counted: number }

/** What became of somebody who left this phone; shown until it was read. */
export type Left = {
  member: string
  name: string
  wardName: string
  at: string
  handedIn: number
  drafts: number
}

/** Keys made for an invitation whose answer has not come yet: a repeat uses the same ones [S3]. */
export type Joining = { invitation: string; signing: CryptoKeyPair; exchange?: CryptoKeyPair }

/** The database `toso`: who works with this phone. */
export class Registry extends Dexie {
  readonly members: Table<RegistryRow, string>
  readonly joining: Table<Joining, string>
  readonly left: Table<Left, string>

  constructor(name = 'toso') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ members: 'member', joining: 'invitation' })
    this.version(2).stores({ left: 'member' })
    this.members = this.table('members')
    this.joining = this.table('joining')
    this.left = this.table('left')
  }
}

/** The registry of this phone. */
export const registry = new Registry()

type RegistryTables = Pick<Registry, 'members' | 'joining' | 'left'>

/**
 * One transaction that writes to the registry. What its work does through the tables it is given is part of it, come what may
 * (see `inTransaction`).
 */
export const inRegistry = <T>(
  names: readonly (keyof RegistryTables)[],
  work: (tables: RegistryTables) => Promise<T>,
): Promise<T> =>
  withDatabase(registry, () =>
    registry.transaction('rw', [...names], async (transaction) =>
      work({
        members: transaction.table('members'),
        joining: transaction.table('joining'),
        left: transaction.table('left'),
      }),
    ),
  )

export const memberRow = (member: string): Promise<RegistryRow | undefined> =>
  withDatabase(registry, async () => registry.members.get(member))

/** Changes a member's row in one transaction; does nothing when the member is not (any more) on this phone. */
export const changeMember = (member: string, change: (row: RegistryRow) => RegistryRow): Promise<void> =>
  inRegistry(['members'], async ({ members }) => {
    const row = await members.get(member)
    if (row) await members.put(change(row))
  })

/**
 * Bookkeeping in a member's row: on a full phone it is left out, and nobody's work waits for room (D31).
 * @returns whether it was kept
 */
export async function noteMember(
  member: string,
  change: (row: RegistryRow) => RegistryRow,
): Promise<boolean> {
  try {
    await changeMember(member, change)
    return true
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}

/** Whether there was no room for it. */
export const isFull = (error: unknown): boolean =>
  error instanceof StorageFailure && error.code === 'quota-full'
