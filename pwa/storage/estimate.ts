export type StorageEstimate = { used: number; quota: number; share: number; warn: boolean }

/** [S12] From this share on, people are told that the phone is getting full (D31). */
export const WARN_SHARE = 0.7

/** Bytes used and allowed; null where the browser does not say. */
export async function storageEstimate(
  storage: Pick<StorageManager, 'estimate'> | undefined = navigator.storage,
): Promise<StorageEstimate | null> {
  const { usage, quota } = (await storage?.estimate?.()) ?? {}
  if (usage === undefined || !quota) return null
  const share = usage / quota
  return { used: usage, quota, share, warn: share >= WARN_SHARE }
}

const FULL = 'toso.full'

/** When this phone refused something for want of room, until somebody has read it; null otherwise (D31). ISO. */
export const fullSince = (memory: Pick<Storage, 'getItem'> = localStorage): string | null =>
  memory.getItem(FULL)

/**
 * Browsers that name a made-up quota (Chromium: what is used, and 10 GB more) never reach the share above: there the first
 * refusal is the warning.
 */
export function noteFull(memory: Pick<Storage, 'setItem'> = localStorage): void {
  try {
    memory.setItem(FULL, new Date().toISOString())
  } catch {
    // So full that not even this is kept: the failed save says so itself.
  }
}

/** The message was read. */
export const acknowledgeFull = (memory: Pick<Storage, 'removeItem'> = localStorage): void =>
  memory.removeItem(FULL)

/** Asks the browser to keep the data when space gets tight. It may say no; then installing the app helps. */
export async function askPersistence(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage,
): Promise<'granted' | 'refused' | 'unknown'> {
  if (!storage?.persist) return 'unknown'
  if (await storage.persisted?.()) return 'granted'
  return (await storage.persist()) ? 'granted' : 'refused'
}
