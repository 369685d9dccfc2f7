import { clockAndDay } from '../../../live/dates.ts'
import { count } from '../../../live/figures.ts'
import { BusyText, iconCheckCircle, iconInfo, Notice, StatusLine } from '../../../ui/index.ts'
import { t } from './say.ts'
import type { KnownKeys } from './useKeyState.ts'

/** Which key seals now, and how many phones have not taken it yet. */
export function KeyState({ state }: { state: KnownKeys | null }) {
  if (!state) return <BusyText>{t('keys.page.fetching')}</BusyText>
  const { desk } = state
  if (!desk?.key) return <Notice>{t('keys.state.offline')}</Notice>
  const { key, phones } = desk
  const behind = phones.filter(({ holds }) => holds !== key.id).length
  return (
    <div class="stack">
      <StatusLine icon={iconInfo}>
        {t('keys.state.since', { id: key.id, when: clockAndDay(key.madeAt) })}
      </StatusLine>
      {behind === 0 ? (
        <StatusLine icon={iconCheckCircle}>{t('keys.state.all', { n: count(phones.length) })}</StatusLine>
      ) : (
        <Notice kind="attention">
          {t('keys.state.some', { n: count(behind), all: count(phones.length) })}
        </Notice>
      )}
    </div>
  )
}
