import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { useGo } from '../../live/useGo.ts'
import { Button, EmptyState, iconCheckCircle } from '../../ui/index.ts'
import { t } from '../say.ts'

/** The end of a practice: how the real thing begins, or once more from the start. */
export function Practised() {
  const go = useGo()
  return (
    <TeamScreen
      title={t('guides.practice.title')}
      tab="today"
      action={
        <Button kind="main" wide onPress={() => go(paths.households, true)}>
          {t('guides.practice.open')}
        </Button>
      }
    >
      <EmptyState
        icon={iconCheckCircle}
        title={t('guides.practice.done')}
        action={<Button onPress={() => go(paths.practice, true)}>{t('guides.practice.again')}</Button>}
      >
        {t('guides.practice.doneWhy')}
      </EmptyState>
    </TeamScreen>
  )
}
