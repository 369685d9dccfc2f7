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

/** Asks the browser to keep the data when space gets tight. It may say no; then installing the app helps. */
export async function askPersistence(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage,
): Promise<'granted' | 'refused' | 'unknown'> {
  if (!storage?.persist) return 'unknown'
  if (await storage.persisted?.()) return 'granted'
  return (await storage.persist()) ? 'granted' : 'refused'
}
