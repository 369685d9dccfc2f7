import { clockWhen } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import type { SyncView } from '../../live/ports.ts'
import { useSession } from '../../live/session.ts'
import type { SyncSummary } from '../../storage/index.ts'
import {
  Card,
  Icon,
  iconCheckCircle,
  iconCloud,
  iconCloudCheck,
  iconCloudUp,
  iconPhoneCheck,
} from '../../ui/index.ts'
import { t } from './say.ts'
import { waitingWhy } from './stateWords.ts'

/** Saved here, received there, still waiting: three sentences, bound to receipts [S4]. */
export function StateCard({ summary, progress }: { summary: SyncSummary; progress: SyncView }) {
  const session = useSession()
  return (
    <Card>
      <div class="sync-state">
        <p class="sync-state__lead">
          <Icon of={iconPhoneCheck} size="l" />
          {t('sync.page.lead')}
        </p>
        <ul>
          <li class={summary.received > 0 ? 'sync-state__received' : undefined}>
            <Icon of={summary.received > 0 ? iconCloudCheck : iconCloud} />
            <Received summary={summary} now={session.now()} />
          </li>
          <li class={summary.waiting > 0 ? 'sync-state__waiting' : 'sync-state__received'}>
            <Icon of={summary.waiting > 0 ? iconCloudUp : iconCheckCircle} />
            {summary.waiting > 0 ? (
              <p>
                <b>{t('sync.waiting.count', { n: count(summary.waiting) })}</b>
                <span>{waitingWhy(progress)}</span>
              </p>
            ) : (
              <p>{t('sync.waiting.none')}</p>
            )}
          </li>
        </ul>
      </div>
    </Card>
  )
}

function Received({ summary: { received, lastContact }, now }: { summary: SyncSummary; now: number }) {
  if (received === 0)
    return (
      <p>
        {t('sync.received.none')}
        {lastContact && <span>{t('sync.received.contact', { when: clockWhen(lastContact, now) })}</span>}
      </p>
    )
  return (
    <p>
      {t('sync.received.lead')} <b>{t('sync.received.count', { n: count(received) })}</b>
      {lastContact && <span>{t('sync.received.last', { when: clockWhen(lastContact, now) })}</span>}
    </p>
  )
}
