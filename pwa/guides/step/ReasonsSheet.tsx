import { obstacleOf } from '../../../content/obstacles.ts'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import { glyphs } from '../../ui/icons/byName.ts'
import { BottomSheet, iconMinusCircle, iconPause, List, ListRow, SheetText } from '../../ui/index.ts'
import { t } from '../say.ts'
import { changeEnding, paused, stepBlocked } from '../walk/moves.ts'
import { reasonLabel } from './BlockedNotice.tsx'
import { useLeave } from './StepActions.tsx'
import type { StepProps } from './StepPage.tsx'

const declined = 'khong_muon'

/** String 16: the coded reasons of this step, each with what to do next; a pause and a no are always among them. */
export function ReasonsSheet(props: StepProps & { onClose: () => void }) {
  const { guide, walk, place, keep, onClose } = props
  const session = useSession()
  const go = useGo()
  const leave = useLeave(props)
  const choose = async (why: string) => {
    if (!(await keep(stepBlocked(guide, walk, why)))) return
    onClose()
    // What to do next stands at the top.
    scrollTo(0, 0)
  }
  const pause = async () => {
    if (!(await keep(paused(walk, session.at())))) return
    tell(t('guides.pause.done'))
    go(paths.today)
  }
  const stop = () =>
    leave({
      walk: changeEnding(stepBlocked(guide, walk, declined), { outcome: 'khong_dong_y' }),
      ended: true,
    })
  const reasons = place.step.failures.filter(({ code }) => code !== declined)
  return (
    <BottomSheet
      title={t('guides.why.title')}
      closeLabel={t('guides.why.close', { number: place.number })}
      onClose={onClose}
    >
      <List>
        {reasons.map(({ code, whatNext }) => (
          <ListRow
            key={code}
            light
            icon={glyphs[obstacleOf(code)?.icon ?? 'question']}
            label={reasonLabel(place.step, code)}
            why={whatNext}
            onPress={() => choose(code)}
          />
        ))}
        <ListRow
          light
          icon={iconPause}
          label={t('guides.why.pause')}
          why={t('guides.why.pauseWhat')}
          onPress={pause}
        />
        <ListRow
          light
          icon={iconMinusCircle}
          label={t('guides.why.stop')}
          why={t('guides.why.stopWhat')}
          onPress={stop}
        />
      </List>
      <SheetText>{t('guides.why.foot')}</SheetText>
    </BottomSheet>
  )
}
