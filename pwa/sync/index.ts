/** Sending and reading: what the app starts, and the calls that need the network. */
export { startSync, syncNow } from './startSync.ts'
export { type SyncProgress, syncState } from './state.ts'
export type { SyncHandle } from './tabs.ts'
export { type Freshness, type WardCalls, wardCalls } from './ward.ts'
