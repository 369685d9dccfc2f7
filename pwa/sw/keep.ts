import type { CacheFirst } from 'workbox-strategies'
import { type KeptFile, keyOf } from './manifest.ts'
import type { Kept } from './messages.ts'
import { addressesToDrop, filesToRenew, missingFrom } from './plan.ts'
import { asItIs, type Put, roomFrom } from './shed.ts'
import { addressesBefore, dropAddresses, keepFiles, noteAddresses, storedAddresses } from './store.ts'

/**
 * Keeps these files, then says how many are there. Interrupted, the next call goes on where this one stopped.
 * @param put how a full phone is met; without it what has no room is missing
 */
export async function keep(
  strategy: CacheFirst,
  files: KeptFile[],
  event: ExtendableEvent,
  put: Put = asItIs,
): Promise<Kept> {
  await keepFiles(strategy, missingFrom(files, await storedAddresses()), event, put)
  const missing = missingFrom(files, await storedAddresses()).length
  return { kept: files.length - missing, missing }
}

/** A new version arrives: it is only installed when all this phone needs of it is here (D22). */
export async function renew(strategy: CacheFirst, files: KeptFile[], event: ExtendableEvent): Promise<void> {
  const wanted = filesToRenew(files, await storedAddresses())
  const { missing } = await keep(strategy, wanted, event, roomFrom(files))
  if (missing > 0) throw new Error(`${missing} files of the new version did not arrive; the old one stays`)
}

/** This version runs now: drops what neither it nor the one before it needs, needs no network. */
export async function sweep(files: KeptFile[]): Promise<void> {
  const stored = await storedAddresses()
  await dropAddresses(addressesToDrop(files, stored, await addressesBefore()))
  await noteAddresses(files.map(keyOf))
}
