import { useEffect } from 'preact/hooks'
import { tokens, watchIdle } from '../account/index.ts'
import { visitsHomes } from '../live/frame/sections.ts'
import { untell } from '../live/toast.tsx'
import { prepareTeamApp } from '../site/registerSw.ts'
import type { Session } from '../storage/index.ts'
import { startSync } from '../sync/index.ts'

/** What runs as long as somebody is unlocked: sending and fetching, and the watch that locks an idle phone. */
export function useSessionWork(session: Session | null): void {
  useEffect(() => {
    if (!session) return
    void prepareTeamApp()
    const stopWatch = watchIdle(session)
    // Readers have nothing to send and no households: the server would only refuse their calls.
    const sync = visitsHomes(session.identity.role) ? startSync(session, tokens(session)) : null
    return () => {
      sync?.stop()
      stopWatch()
      // The next person must not read the former one's last sentence (D48).
      untell()
    }
  }, [session])
}
