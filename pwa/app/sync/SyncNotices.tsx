import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { acknowledgeMoved, hamletName, type SyncSummary } from '../../storage/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { t } from './say.ts'

/** What is true about sending beyond the counts: old items, a difference being repaired, a hamlet taken away. */
export function SyncNotices({ summary }: { summary: SyncSummary }) {
  return (
    <>
      {summary.unsentOver24h && (
        <Notice kind="attention" lead={t('sync.old.lead')}>
          {t('sync.old.words')}
        </Notice>
      )}
      {summary.mismatch.length > 0 && <Notice>{t('sync.mismatch.words')}</Notice>}
      {!summary.complete && summary.usable && <Notice>{t('sync.partial.words')}</Notice>}
      {summary.moved.map(({ scope }) => (
        <Moved key={scope} scope={scope} />
      ))}
    </>
  )
}

/** [S7] String 30: unsent work went up first, then the hamlet's data left the phone. */
function Moved({ scope }: { scope: SyncSummary['moved'][number]['scope'] }) {
  const session = useSession()
  const name = ready(useLive((open) => hamletName(open, scope), [scope])) ?? scope
  return (
    <Notice
      action={
        <Button kind="quiet" onPress={() => acknowledgeMoved(session, scope)}>
          {t('sync.moved.read')}
        </Button>
      }
    >
      {t('sync.moved.words', { hamlet: name })}
    </Notice>
  )
}
