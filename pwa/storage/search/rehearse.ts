import { breath } from '../breath.ts'
import { whenCalm } from '../calm.ts'
import type { Session } from '../session.ts'
import type { HomeFinder } from './findAmong.ts'

/** What people begin to type: homes by number and lane, and names. */
const beginnings = ['n', 'n1', 'nha 1', 'ngo 1', 'b', 'ba', 'bac', 'ba h', 't', 'th', 'tran', 'nguyen v']

const rehearsed = new WeakSet<Session>()

/**
 * Searches a few times before anybody does, once the phone has nothing to do: a browser first runs code slowly and makes it
 * quick when it was needed often, and the first letters somebody types would pay for that.
 */
export function rehearseOnce(session: Session, find: HomeFinder): void {
  if (rehearsed.has(session)) return
  rehearsed.add(session)
  whenCalm(() => void rehearse(session, find))
}

async function rehearse(session: Session, find: HomeFinder): Promise<void> {
  for (const text of beginnings) {
    if (!session.isOpen) return
    find(text)
    await breath().take()
  }
}
