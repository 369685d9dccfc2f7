import { FailureNotice } from '../live/FailureNotice.tsx'
import { TeamScreen } from '../live/frame/TeamScreen.tsx'
import { paths } from '../live/paths.ts'
import { t as live } from '../live/say.ts'
import { BusyText, Button, EmptyState, iconDownload, iconHouseCheck } from '../ui/index.ts'
import { t } from './say.ts'
import type { WalkNow } from './walk/useWalk.ts'

/** No step to show: still opening, finished already, not on the phone, or not readable. */
export function Unwalkable({ now }: { now: Exclude<WalkNow, { state: 'ready' }> }) {
  if (now.state === 'loading')
    return (
      <TeamScreen title={live('live.busy.opening')} tab={null}>
        <BusyText>{live('live.busy.opening')}</BusyText>
      </TeamScreen>
    )
  const title = now.state === 'missing' ? t('guides.missing.title') : t('guides.gone.title')
  return (
    <TeamScreen title={title} tab="today">
      {now.state === 'failed' ? (
        <FailureNotice error={now.error} of="read" />
      ) : (
        <EmptyState
          icon={now.state === 'missing' ? iconDownload : iconHouseCheck}
          title={title}
          action={<Button href={paths.today}>{t('guides.saved.today')}</Button>}
        >
          {now.state === 'missing' ? t('guides.missing.why') : t('guides.gone.why')}
        </EmptyState>
      )}
    </TeamScreen>
  )
}
