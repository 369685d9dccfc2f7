import { useEffect, useState } from 'preact/hooks'
import { type Beside, observe, type Session } from '../storage/index.ts'
import { useSession } from './session.ts'

/** What a screen knows of a query: nothing yet, its newest answer, or why there is none. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown }

/**
 * A storage query that stays true: it runs again whenever something it read was changed, in this tab or another (D13).
 * While new `deps` are being answered the old answer stays, so that lists do not blink.
 * @param looksAt what it reads beside documents; left out, it runs again after every commit
 */
export function useLive<T>(
  query: (session: Session) => Promise<T>,
  deps: readonly unknown[],
  looksAt?: readonly Beside[],
): Live<T> {
  const session = useSession()
  const [live, setLive] = useState<Live<T>>({ state: 'loading' })
  useEffect(
    () =>
      observe(session, () => query(session), looksAt).subscribe(
        (value) =>
          setLive((was) => (was.state === 'ready' && was.value === value ? was : { state: 'ready', value })),
        (error) => setLive({ state: 'failed', error }),
      ),
    [session, ...deps],
  )
  return live
}

/** The value of a live query, or null while there is none. */
export const ready = <T>(live: Live<T>): T | null => (live.state === 'ready' ? live.value : null)
