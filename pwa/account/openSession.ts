import { beginSession } from '../storage/currentSession.ts'
import { openStore } from '../storage/openStore.ts'
import { noteMember, type RegistryRow } from '../storage/registry.ts'
import { Session } from '../storage/session.ts'
import type { Store } from '../storage/store.ts'
import { afterContact, afterUse } from './contact.ts'
import { holdKeys, holdSeal, keysFrom } from './heldKeys.ts'
import type { PinSeal, RawKeyring } from './wrapping.ts'

const used = ({ contact }: RegistryRow) =>
  contact ? afterUse(contact, Date.now()) : afterContact(Date.now(), Date.now())

/** Unlocks: keys into memory, store open, the session of somebody else ended (D45). @param begun the store, if it is being opened already @throws StorageFailure `storage-lost` */
export async function openSession(
  row: RegistryRow,
  raw: RawKeyring,
  seal: PinSeal,
  begun?: Store,
): Promise<Session> {
  const [store, keys] = await Promise.all([openStore(row, begun), keysFrom(raw)])
  const session = new Session(row.identity, store, keys)
  holdKeys(session, raw)
  holdSeal(session, seal)
  const lastUsed = session.at()
  // Told at once: the first screen reads while this is written.
  const noted = noteMember(row.member, (known) => ({ ...known, lastUsed, contact: used(known) }))
  await Promise.all([beginSession(session), noted])
  return session
}
