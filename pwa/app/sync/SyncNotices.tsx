import { useEffect, useState } from 'preact/hooks'
import { silence, WARN_DAYS } from '../../account/index.ts'
import { clockWhen } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import {
  acknowledgeFull,
  acknowledgeMoved,
  fullSince,
  hamletName,
  type SyncSummary,
} from '../../storage/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { t } from './say.ts'
import { isUnproven } from './unproven.ts'

/** What is true about sending beyond the counts: old items, a difference being repaired, a hamlet taken away. */
export function SyncNotices({ summary }: { summary: SyncSummary }) {
  return (
    <>
      {summary.unsentOver24h && (
        <Notice kind="attention" lead={t('sync.old.lead')}>
          {t('sync.old.words')}
        </Notice>
      )}
      <Full />
      <Silent lastContact={summary.lastContact} />
      <Unproven />
      {summary.draftsOnlyHere > 0 && (
        <Notice>{t('sync.drafts.here', { n: count(summary.draftsOnlyHere) })}</Notice>
      )}
      {summary.clockAhead !== 0 && (
        <Notice lead={t('sync.clock.lead')}>
          {t(summary.clockAhead > 0 ? 'sync.clock.ahead' : 'sync.clock.behind', {
            gap: gapWords(Math.abs(summary.clockAhead)),
          })}
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

/** (D31) The phone had no room left for something; said until it was read. */
function Full() {
  const session = useSession()
  const [since, setSince] = useState(fullSince)
  if (!since) return null
  const read = () => {
    acknowledgeFull()
    setSince(null)
  }
  return (
    <Notice
      kind="attention"
      lead={t('sync.full.lead', { when: clockWhen(since, session.now()) })}
      action={
        <Button kind="quiet" onPress={read}>
          {t('sync.moved.read')}
        </Button>
      }
    >
      {t('sync.full.words')}
    </Notice>
  )
}

/** [P1] A key of the ward that this phone does not take: what it goes on with, and what to ask for. */
function Unproven() {
  const { member } = useSession().identity
  if (!isUnproven(member)) return null
  return (
    <Notice kind="attention" lead={t('sync.unproven.lead')}>
      {t('sync.unproven.words')}
    </Notice>
  )
}

/** (D50) From day 45 without contact; at day 60 the phone opens only when the server was heard. */
function Silent({ lastContact }: Pick<SyncSummary, 'lastContact'>) {
  const { member } = useSession().identity
  const [known, setKnown] = useState<{ days: number; left: number } | null>(null)
  useEffect(() => {
    void silence(member).then(setKnown)
  }, [member, lastContact])
  if (!known || known.days < WARN_DAYS) return null
  return (
    <Notice kind="attention" lead={t('sync.silent.lead', { days: known.days })}>
      {t('sync.silent.words', { left: known.left })}
    </Notice>
  )
}

/** Minutes as people say them: up to two hours in minutes, then hours, then days. */
function gapWords(minutes: number): string {
  if (minutes < 120) return t('sync.clock.minutes', { n: count(minutes) })
  const hours = Math.round(minutes / 60)
  return hours < 48
    ? t('sync.clock.hours', { n: count(hours) })
    : t('sync.clock.days', { n: count(Math.round(hours / 24)) })
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
