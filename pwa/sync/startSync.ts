import type { TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { maySync } from './engine.ts'
import { atRest, syncState } from './state.ts'
import { beginSync, type SyncHandle, type SyncOptions } from './tabs.ts'

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
  const handle = maySync(session) ? beginSync(session, tokens, options) : nothingToSync
  current = handle
  return handle
}

const nothingToSync: SyncHandle = { stop() {}, syncNow: async () => {} }
