import { isGuideId } from '../../../content/guides/index.ts'
import { appointmentInside } from '../../live/dates.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { guideTitle } from '../../live/guideTitle.ts'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { syncWords } from '../../live/syncWords.ts'
import { useGo } from '../../live/useGo.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { standingOf, today } from '../../storage/index.ts'
import {
  Button,
  EmptyState,
  iconCloudCheck,
  iconCloudUp,
  iconPhoneCheck,
  iconToday,
  StatusLine,
} from '../../ui/index.ts'
import { t } from '../say.ts'
import { nextHouse } from './nextHouse.ts'
import { outcomeLabel } from './OutcomeChoices.tsx'

/** What was just committed. */
export type SavedHelp = {
  record: string
  household: string | null
  person: string | null
  outcome: string
  comeBack: string | null
  thenGuide: string | null
}

/** "Đã lưu trên máy", the day agreed, and one way on: the guide a reason led to, the next house, or today. */
export function Saved({ help }: { help: SavedHelp }) {
  const go = useGo()
  const plan = ready(useLive(today, []))
  const session = useSession()
  // [S4] Follows the receipt of this very record while the screen is open.
  const sync = ready(useLive((open) => standingOf(open, help.record), [help.record]))
  const isReceived = sync?.at === 'received'
  const next = plan && nextHouse(plan, help.household)
  const guide = help.thenGuide && isGuideId(help.thenGuide) ? help.thenGuide : null
  const onward =
    guide && help.household
      ? {
          words: t('guides.saved.openGuide', { guide: guideTitle(guide) }),
          path: paths.startGuide(help.household, help.person, guide),
        }
      : next
        ? { words: t('guides.saved.next', { house: next.label }), path: paths.household(next.household) }
        : { words: t('guides.saved.today'), path: paths.today }
  return (
    <TeamScreen
      title={t('guides.saved.title')}
      tab="today"
      action={
        <Button kind="main" wide onPress={() => go(onward.path, true)}>
          {onward.words}
        </Button>
      }
    >
      <div class="stack">
        <EmptyState
          icon={iconPhoneCheck}
          title={
            help.outcome === 'khong_dong_y'
              ? t('guides.saved.declined')
              : isReceived
                ? t('guides.saved.received', { outcome: outcomeLabel(help.outcome) })
                : t('guides.saved.why', { outcome: outcomeLabel(help.outcome) })
          }
          action={
            help.household && (
              <Button onPress={() => go(paths.household(help.household ?? ''), true)}>
                {t('guides.saved.house')}
              </Button>
            )
          }
        >
          {sync && (
            <StatusLine icon={isReceived ? iconCloudCheck : iconCloudUp}>
              {syncWords(sync, session.now())}
            </StatusLine>
          )}
          {help.comeBack && (
            <StatusLine icon={iconToday}>
              {t('guides.saved.comeBack', { day: appointmentInside(help.comeBack) })}
            </StatusLine>
          )}
        </EmptyState>
      </div>
    </TeamScreen>
  )
}
