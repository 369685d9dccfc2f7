import { syncSummary } from '../../storage/index.ts'
import { SyncBadge } from '../../ui/index.ts'
import { paths } from '../paths.ts'
import { usePort } from '../port.ts'
import { syncPort } from '../ports.ts'
import { useSession } from '../session.ts'
import { ready, useLive } from '../useLive.ts'
import { useStore } from '../useStore.ts'
import { syncBadge } from './syncBadge.ts'

/** Where the work is, in words; pressing it opens the sync page. Nothing until storage has answered. */
export function LiveSyncBadge() {
  const session = useSession()
  const summary = ready(useLive(syncSummary, []))
  const progress = useStore(usePort(syncPort).state, (state) => state)
  if (!summary) return null
  const { state, words } = syncBadge(
    {
      ...summary,
      ...progress,
      hasMismatch: summary.mismatch.length > 0,
      lastContact: summary.lastContact ?? progress.lastContact,
    },
    session.now(),
  )
  return (
    <SyncBadge state={state} href={paths.sync}>
      {words}
    </SyncBadge>
  )
}
