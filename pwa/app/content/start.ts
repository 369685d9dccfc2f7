import { builtRevision } from '../../../content/guides/heads.ts'
import { guideCalls } from '../../sync/guideCalls.ts'
import { syncState } from '../../sync/index.ts'
import type { ThisApp } from './plan.ts'
import { noteBuilt, renewGuides, renewLists } from './renew.ts'

/** Contacts closer together than this ask once. */
const AGAIN_MS = 60_000
const LOCK = 'toso-guides'

const app: ThisApp = { version: __APP_VERSION__, builtRevision }
const now = () => new Date().toISOString()

/**
 * Keeps the guides of this phone as the server has them: asked at the opening and after each contact of the sync, never by a
 * clock of its own and never while nobody looks (D41).
 */
export function followGuides(): () => void {
  let last = Number.NEGATIVE_INFINITY
  const ask = async () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < AGAIN_MS) return
    last = Date.now()
    const isAsked = await alone(() => renewGuides(guideCalls(), app, now)).catch(() => false)
    if (!isAsked) last = Number.NEGATIVE_INFINITY
  }
  // What this phone could not note, with its storage full, keeps nobody from asking.
  void renewLists()
    .then(() => noteBuilt(now))
    .catch(() => undefined)
    .then(ask)
  let contact = syncState.getState().lastContact
  return syncState.subscribe(({ lastContact }) => {
    if (lastContact === contact) return
    contact = lastContact
    void ask()
  })
}

/** One tab at a time; another one that asks meanwhile need not. */
const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  navigator.locks
    ? navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : true))
    : work()
