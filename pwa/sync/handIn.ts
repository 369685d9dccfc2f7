import { withDatabase } from '../storage/reopen.ts'
import { isRetirement } from './decide/failure.ts'
import { type SyncParts, syncOnce } from './syncOnce.ts'

/**
 * How handing in ended. `done`: the ward holds everything that waited. `later`: no network, or nothing certain; keep all.
 * `stays`: the server takes this phone after all.
 */
export type HandedIn = 'done' | 'later' | 'stays'

/**
 * [S7] A retired phone sends what it still holds; the ward keeps it in quarantine. Needs neither PIN nor ward key: what
 * waits is sealed already. Harmless to repeat [S3].
 */
export async function handIn(parts: SyncParts): Promise<HandedIn> {
  const outcome = await syncOnce(parts)
  if (outcome.ok) return 'stays'
  const { failure } = outcome
  const isRetired = failure.kind === 'code' && isRetirement(failure.code)
  const { store } = parts
  return isRetired && (await withDatabase(store, () => store.outbox.count())) === 0 ? 'done' : 'later'
}
