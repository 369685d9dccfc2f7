import { useCallback, useEffect, useState } from 'preact/hooks'
import type { CallFailure } from '../live/failure.ts'
import { usePort } from '../live/port.ts'
import { syncPort } from '../live/ports.ts'
import { useStore } from '../live/useStore.ts'
import type { Fetched } from './port.ts'

/** How the newest attempt to fetch figures stands. */
export type Fetching = { state: 'busy' } | { state: 'done' } | { state: 'failed'; failure: CallFailure }

/**
 * Fetches figures when a screen opens, after every contact of sync (a record just sent changes them), and when signal
 * comes back. Screens draw what storage holds meanwhile; nothing waits for this.
 */
export function useFigures(fetch: () => Promise<Fetched>): { fetching: Fetching; again: () => void } {
  const [fetching, setFetching] = useState<Fetching>({ state: 'busy' })
  const lastContact = useStore(usePort(syncPort).state, (sync) => sync.lastContact)
  const again = useCallback(() => {
    setFetching({ state: 'busy' })
    fetch()
      .then((answer) =>
        setFetching(answer.ok ? { state: 'done' } : { state: 'failed', failure: answer.failure }),
      )
      // What was fetched could not be kept: the figures on screen are still true as of their own time.
      .catch(() => setFetching({ state: 'failed', failure: { kind: 'protocol' } }))
  }, [fetch])
  // A new contact is a reason to ask again, though the call does not read it.
  useEffect(again, [again, lastContact])
  useEffect(() => {
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [again])
  return { fetching, again }
}
