import { beginSession } from '../storage/currentSession.ts'
import { openStore } from '../storage/openStore.ts'
import { changeMember, type RegistryRow } from '../storage/registry.ts'
import { Session } from '../storage/session.ts'
import { afterContact, afterUse } from './contact.ts'
import { holdKeys, holdSeal, keysFrom } from './heldKeys.ts'
import type { PinSeal, RawKeyring } from './wrapping.ts'

const used = ({ contact }: RegistryRow) =>
  contact ? afterUse(contact, Date.now()) : afterContact(Date.now(), Date.now())

/** Unlocks: keys into memory, store open, the session of somebody else ended (D45). @throws StorageFailure `storage-lost` */
export async function openSession(row: RegistryRow, raw: RawKeyring, seal: PinSeal): Promise<Session> {
  const session = new Session(row.identity, await openStore(row), await keysFrom(raw))
  holdKeys(session, raw)
  holdSeal(session, seal)
  const lastUsed = session.at()
  await changeMember(row.member, (known) => ({ ...known, lastUsed, contact: used(known) }))
  await beginSession(session)
  return session
}
