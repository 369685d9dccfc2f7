import { createStore } from 'zustand/vanilla'
import type { ApiFailure } from '../../contract/index.ts'

/**
 * Where the sending stands just now; gone with the tab. What is lasting (what waits, what was refused, what the ward
 * has) is in the store and read by `syncSummary` (D12).
 */
export type SyncProgress = {
  /** `stopped`: the server has retired this phone or does not know it; local work goes on. */
  phase: 'idle' | 'sending' | 'pulling' | 'offline' | 'failed' | 'stopped'
  sent: number
  total: number
  pulled: number
  lastContact: string | null
  failure: ApiFailure | null
  retryAt: number | null
  /** Whether this tab is the one that syncs (D13). */
  leader: boolean
}

export const atRest: SyncProgress = {
  phase: 'idle',
  sent: 0,
  total: 0,
  pulled: 0,
  lastContact: null,
  failure: null,
  retryAt: null,
  leader: false,
}

export const syncState = createStore<SyncProgress>(() => atRest)
