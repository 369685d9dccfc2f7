import type { Identity } from '../../contract/index.ts'
import { noteMember } from './registry.ts'
import type { Session } from './session.ts'
import { type StayOpen, sessionTabs } from './sessionTabs.ts'

type Listener = (session: Session | null) => void

let current: Session | null = null
/** The way to the other tabs; open as long as a session is. */
let tabs: StayOpen | null = null
const listeners = new Set<Listener>()
const tell = () => {
  for (const listener of [...listeners]) listener(current)
}

/** The unlocked session of this tab, or null while locked. */
export const currentSession = (): Session | null => current

/** Tells of unlock, lock and a changed identity. @returns stops it */
export function onSession(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Makes a session the current one; the one before it ends first, and those of others in other tabs end too (D45) (D48). */
export async function beginSession(session: Session): Promise<void> {
  // Taken over before anything is waited for: of two unlocks at once none may be left open behind the other.
  const before = current
  current = session
  tabs ??= sessionTabs(follow)
  tabs.say(session.identity.device)
  await before?.end()
  tell()
}

/** Locks: the current session ends once a save under way is through. */
export async function endSession(): Promise<void> {
  const ending = current
  current = null
  tabs?.close()
  tabs = null
  await ending?.end()
  tell()
}

/** Ends what other tabs of this phone have open; each lets a save under way through first. */
export const endOtherTabs = (): void => tabs?.say(null)

/** Another tab was locked by hand, or somebody else has begun there. A second tab of the same device stays open (D13). */
function follow(stays: string | null): void {
  if (current && current.identity.device !== stays) void endSession()
}

/** The server told a new role, name or hamlets of the member: kept, and told to the screens. */
export async function updateIdentity(session: Session, identity: Identity): Promise<void> {
  if (JSON.stringify(session.identity) === JSON.stringify(identity)) return
  session.identity = identity
  await noteMember(identity.member, (row) => ({ ...row, identity }))
  if (session === current) tell()
}
