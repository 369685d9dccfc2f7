import { reachOf, type TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { atRest, syncState } from './state.ts'
import type { SyncHandle, SyncOptions } from './tabs.ts'

let current: SyncHandle | null = null

/** "Gửi ngay", also in a tab that does not lead: the leading one is asked. Nothing happens while locked. */
export const syncNow = async (): Promise<void> => current?.syncNow()

/**
 * Syncs a session from now on: one tab leads, the others see what it does (D13). Stopped at lock.
 * Whatever happens here, local work never waits for it (D46).
 */
export function startSync(session: Session, tokens: TokenSource, options: SyncOptions = {}): SyncHandle {
  current?.stop()
  syncState.setState(atRest, true)
  const handle = maySync(session) ? beginLater(session, tokens, options) : nothingToSync
  current = handle
  return handle
}

/** Leaders and the province read coverage only: there is nothing for them to sync. */
const maySync = (session: Session): boolean => reachOf('sync.pull', session.identity.role) !== null

/** The sync's own code comes behind the first screen, which needs nothing of it. What could not be fetched is asked for again. */
function beginLater(session: Session, tokens: TokenSource, options: SyncOptions): SyncHandle {
  let isStopped = false
  let begun: SyncHandle | null = null
  let loading: Promise<void> | null = null
  const load = async () => {
    try {
      const { beginSync } = await import('./tabs.ts')
      if (!isStopped) begun = beginSync(session, tokens, options)
    } catch {
      loading = null
      addEventListener('online', () => void begin(), { once: true })
    }
  }
  const begin = async () => {
    if (isStopped) return
    loading ??= load()
    await loading
  }
  void begin()
  return {
    stop() {
      isStopped = true
      begun?.stop()
    },
    async syncNow() {
      await begin()
      await begun?.syncNow()
    },
  }
}

const nothingToSync: SyncHandle = { stop() {}, syncNow: async () => {} }
