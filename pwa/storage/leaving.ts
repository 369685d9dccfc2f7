import { currentSession, endSession } from './currentSession.ts'
import { inRegistry, isFull, type Left, memberRow, type RegistryRow, registry } from './registry.ts'
import { withDatabase } from './reopen.ts'

/** Who is on the way out of this phone, and who has left; both are said before anybody unlocks. */
export type Departures = { leaving: LeavingMember[]; left: Left[] }
export type LeavingMember = { member: string; name: string; wardName: string }

/** A session that another tab holds must end too before the store can go. */
const CHANNEL = 'toso-leaving'

/**
 * The server has retired this phone, or its member [P3]. From now on nothing is read any more; what waits is handed in
 * first, and only then erased [S7]. A device that somebody invited again was before does not count (D47).
 */
export async function beginLeaving(member: string, device: string, code: string): Promise<void> {
  if (!(await isNotedLeaving(member, device, code))) return
  tellTabs(member)
  if (currentSession()?.identity.member === member) await endSession()
}

/** On a full phone it cannot be noted yet, and is with the next contact; what is open is locked all the same (D31). */
async function isNotedLeaving(member: string, device: string, code: string): Promise<boolean> {
  const isOf = (row?: RegistryRow) => row?.identity.device === device
  try {
    return await inRegistry(['members'], async ({ members }) => {
      const row = await members.get(member)
      const at = new Date().toISOString()
      if (row && isOf(row) && !row.leaving)
        await members.put({ ...row, leaving: { step: 'rescue', code, at } })
      return isOf(row)
    })
  } catch (error) {
    if (!isFull(error)) throw error
    return isOf(await memberRow(member))
  }
}

/** Leaving and joining again of one person come one after the other, in whatever tabs they run. */
export const whileNobodyLeaves = <T>(member: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(`toso-leaving-${member}`, work) : work()

/** Ends this tab's session when another tab learns that its member leaves. @returns stops listening */
export function followLeaving(): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const wire = new BroadcastChannel(CHANNEL)
  wire.addEventListener('message', ({ data }) => {
    if (currentSession()?.identity.member === data) void endSession()
  })
  return () => wire.close()
}

/** Other tabs hold connections to the store of who leaves. */
export function tellTabs(member: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const wire = new BroadcastChannel(CHANNEL)
  wire.postMessage(member)
  wire.close()
}

/** Asked at every start and lock: what broke off goes on from where it stood. */
export async function departures(): Promise<Departures> {
  const [rows, left] = await withDatabase(registry, () =>
    Promise.all([registry.members.toArray(), registry.left.toArray()]),
  )
  const begun = ({ leaving }: RegistryRow) => leaving?.at ?? ''
  // Who was told last stands in front of the phone.
  const leaving = rows.filter((row) => row.leaving).sort((a, b) => begun(b).localeCompare(begun(a)))
  const gone = left.filter(({ member }) => leaving.every((row) => row.member !== member))
  return {
    leaving: leaving.map(({ member, identity: { name, wardName } }) => ({ member, name, wardName })),
    left: gone,
  }
}

/** The message about somebody who left was read. */
export const acknowledgeLeft = (member: string): Promise<void> =>
  withDatabase(registry, () => registry.left.delete(member))
