import { isGuideId } from '../../../content/guides/index.ts'
import { appointment } from '../../live/dates.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { guideTitle } from '../../live/guideTitle.ts'
import { paths } from '../../live/paths.ts'
import { useGo } from '../../live/useGo.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { today } from '../../storage/index.ts'
import { Button, EmptyState, iconPhoneCheck, iconToday, StatusLine } from '../../ui/index.ts'
import { t } from '../say.ts'
import { nextHouse } from './nextHouse.ts'
import { outcomeLabel } from './OutcomeChoices.tsx'

/** What was just committed. */
export type SavedHelp = {
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
          {help.comeBack && (
            <StatusLine icon={iconToday}>
              {t('guides.saved.comeBack', { day: appointment(help.comeBack) })}
            </StatusLine>
          )}
        </EmptyState>
      </div>
    </TeamScreen>
  )
}
