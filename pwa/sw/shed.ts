import type { KeptFile } from './manifest.ts'
import type { Shed } from './messages.ts'
import { dropNewerPages } from './pages.ts'
import { addressesToShed } from './plan.ts'
import { dropAddresses, storedAddresses } from './store.ts'

/**
 * [S12] (D31) The phone is full: lets go of what only a network is needed for to have it again.
 * @param keep guide pages that stay; null: nobody said, so all of them
 */
export async function shed(files: KeptFile[], keep: readonly string[] | null): Promise<Shed> {
  const addresses = addressesToShed(files, await storedAddresses(), keep)
  await dropAddresses(addresses)
  const newer = keep ? await dropNewerPages(keep) : 0
  return { shed: addresses.length + newer }
}

/** Puts something into a cache. @returns whether it is there now */
export type Put = (put: () => Promise<unknown>) => Promise<boolean>

export const asItIs: Put = async (put) => (await attempt(put)) === 'put'

/** A full phone first sheds, then it is tried once more. Guides stay: nobody says here which of them are needed. */
export const roomFrom =
  (files: KeptFile[]): Put =>
  async (put) => {
    const first = await attempt(put)
    if (first !== 'full') return first === 'put'
    return (await shed(files, null)).shed > 0 && (await attempt(put)) === 'put'
  }

const attempt = (put: () => Promise<unknown>): Promise<'put' | 'full' | 'failed'> =>
  put().then(
    () => 'put' as const,
    (error: unknown) => (isFull(error) ? ('full' as const) : ('failed' as const)),
  )

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
