import { noteCanary } from '../storage/canary.ts'
import { currentSession, endOtherTabs, endSession } from '../storage/currentSession.ts'
import { changeMember, memberRow, noteMember, type RegistryRow } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { afterUse } from './contact.ts'
import { DEFAULT_IDLE_MINUTES } from './idle.ts'

/** Locks by hand: the phone, in all its tabs (D45) (D48). A save under way is finished first, never cut. */
export async function lock(): Promise<void> {
  endOtherTabs()
  await lockTab()
}

/** Locks this tab only: another one may be in use. */
async function lockTab(): Promise<void> {
  const session = currentSession()
  // What cannot be noted must not keep the phone open.
  if (session) {
    const { member } = session.identity
    await noteCanary(session.store, member).catch(() => undefined)
    await noteMember(member, noteUse).catch(() => undefined)
  }
  await endSession()
}

const noteUse = (row: RegistryRow): RegistryRow => ({
  ...row,
  ...(row.contact && { contact: afterUse(row.contact, Date.now()) }),
})

export type IdleMinutes = 1 | 5 | 10 | 30

/** After how many minutes without a touch this member's session locks. */
export const idleMinutes = async (member: string): Promise<number> =>
  (await memberRow(member))?.idleMinutes ?? DEFAULT_IDLE_MINUTES

export const setIdleMinutes = (member: string, minutes: IdleMinutes): Promise<void> =>
  changeMember(member, (row) => ({ ...row, idleMinutes: minutes }))

/** What `watchIdle` needs of the page; tests pass their own. */
export type IdlePage = {
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  now: () => number
  after: (ms: number, work: () => void) => () => void
}

const page = (): IdlePage => ({
  target: document,
  now: Date.now,
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
})

const touches = ['pointerdown', 'keydown', 'input'] as const

/**
 * Locks its tab after some minutes without touch or key (D50); every tab watches for itself, so that one that lies idle never
 * locks the one in which somebody works. A page put aside runs no timers, so it also looks when it comes back.
 * @returns stops watching
 */
export function watchIdle(session: Session, { target, now, after }: IdlePage = page()): () => void {
  let touched = now()
  let minutes = DEFAULT_IDLE_MINUTES
  let cancel = () => {}
  const look = async () => {
    // With storage cut off, what was known last goes on: an idle phone must lock all the same.
    minutes = await idleMinutes(session.identity.member).catch(() => minutes)
    cancel()
    if (!session.isOpen) return
    // Otherwise a clock set back by hours would leave the phone open until it has caught up.
    touched = Math.min(touched, now())
    const left = idleLeft(touched, now(), minutes)
    if (left <= 0) await lockTab()
    else cancel = after(left, look)
  }
  // The touch that wakes a phone after a long sleep comes before any timer: it must not count as work.
  const touch = () => {
    if (idleLeft(touched, now(), minutes) <= 0) void look()
    else touched = now()
  }
  for (const name of touches) target.addEventListener(name, touch)
  target.addEventListener('visibilitychange', look)
  void look()
  return () => {
    cancel()
    for (const name of touches) target.removeEventListener(name, touch)
    target.removeEventListener('visibilitychange', look)
  }
}

/** Milliseconds until the lock. A clock that was set back counts from its new time. */
export function idleLeft(touched: number, now: number, minutes: number): number {
  const elapsed = now - touched
  return elapsed < 0 ? minutes * 60_000 : minutes * 60_000 - elapsed
}
