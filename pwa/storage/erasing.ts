import { Dexie } from 'dexie'
import { forgetMarker } from './canary.ts'
import { tellTabs } from './leaving.ts'
import { inRegistry, memberRow, type RegistryRow } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { type Store, storeName } from './store.ts'

/** The server takes this phone after all (the ward was restored meanwhile): nothing was erased, so it simply goes on. */
export const stayAfterAll = (member: string): Promise<void> =>
  inRegistry(['members'], async ({ members }) => {
    const row = await members.get(member)
    if (row?.leaving?.step !== 'rescue') return
    const { leaving, ...staying } = row
    await members.put(staying)
  })

/**
 * Everything is handed in. In one transaction the keys go and the note of it stays: from here nothing of the member can
 * be read again, wherever it breaks off.
 * @param store the member's store; null when the browser had taken it away before
 */
export async function endRescue(row: RegistryRow, store: Store | null): Promise<void> {
  const { member, identity } = row
  const { name, wardName } = identity
  const facts = store && (await withDatabase(store, () => store.readFacts()))
  const drafts = store ? await withDatabase(store, () => store.drafts.count()) : 0
  const note = {
    member,
    name,
    wardName,
    at: new Date().toISOString(),
    handedIn: facts?.handedIn ?? 0,
    drafts,
  }
  await inRegistry(['members', 'left'], async ({ members, left }) => {
    const known = await members.get(member)
    if (known?.leaving?.step !== 'rescue') return
    const wrapped = { ...known.wrapped, iv: new Uint8Array(), ct: new Uint8Array() }
    await members.put({ ...known, wrapped, leaving: { ...known.leaving, step: 'erase' } })
    await left.put(note)
  })
}

/** [P2] Store, keys and what was noted of the member leave this phone; others on it are not touched. May be repeated. */
export async function eraseMember(member: string): Promise<void> {
  // Somebody who joined again meanwhile is here anew: the store is theirs (D47).
  if ((await memberRow(member))?.leaving?.step !== 'erase') return
  tellTabs(member)
  await Dexie.delete(storeName(member))
  forgetMarker(member)
  await inRegistry(['members', 'joining'], async ({ members, joining }) => {
    const row = await members.get(member)
    if (row?.leaving?.step !== 'erase') return
    await joining.delete(row.invitation)
    await members.delete(member)
  })
}
