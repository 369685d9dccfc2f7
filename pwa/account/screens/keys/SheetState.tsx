import { dayInVietnam } from '../../../../contract/index.ts'
import { dayText } from '../../../live/dates.ts'
import { useSession } from '../../../live/session.ts'
import { Button, iconCheckCircle, iconPrint, Notice, SectionHead, StatusLine } from '../../../ui/index.ts'
import { t } from './say.ts'
import type { KnownKeys } from './useKeyState.ts'

/** Whether a sheet of the key in use was printed, on this phone or another official's; after a change it was not. */
export function SheetState({ state, onPrint }: { state: KnownKeys | null; onPrint: () => void }) {
  const at = printedAt(state, useSession().keys.current.id)
  return (
    <section class="stack">
      <SectionHead title={t('keys.sheet.title')} />
      <p>{t('keys.sheet.why')}</p>
      {at && (
        <StatusLine icon={iconCheckCircle}>
          {t('keys.sheet.printed', { day: dayText(dayInVietnam(Date.parse(at))) })}
        </StatusLine>
      )}
      {state && !at && <Notice kind="attention">{t('keys.sheet.missing')}</Notice>}
      <Button wide icon={iconPrint} onPress={onPrint}>
        {t('keys.sheet.go')}
      </Button>
    </section>
  )
}

function printedAt(state: KnownKeys | null, current: string): string | null {
  const key = state?.desk?.key
  if (key?.id === current && key.printedAt) return key.printedAt
  return state?.printed?.key === current ? state.printed.at : null
}
