import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import type { DueItem } from '../../storage/index.ts'
import { BottomSheet, iconCheck, iconReturn, List, ListRow, SheetBody } from '../../ui/index.ts'
import { dueQuestion } from '../today/todayPlan.ts'
import { recordStillAble } from './recheck.ts'
import { t } from './say.ts'

/** The recheck after 14 days: can they still do it themselves? A no opens the guide again. */
export function RecheckSheet({ item, onClose }: { item: DueItem; onClose: () => void }) {
  const session = useSession()
  const go = useGo()
  const [problem, setProblem] = useState<unknown>(null)
  const still = async () => {
    try {
      await recordStillAble(session, item)
      tell(t('visits.recheck.saved'))
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  const again = () => item.guide && go(paths.startGuide(item.household, item.person, item.guide))
  return (
    <BottomSheet title={dueQuestion(item)} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        <ListRow
          light
          icon={iconCheck}
          label={t('visits.recheck.yes')}
          why={t('visits.recheck.yesWhat')}
          onPress={still}
        />
        <ListRow
          light
          icon={iconReturn}
          label={t('visits.recheck.no')}
          why={t('visits.recheck.noWhat')}
          onPress={again}
        />
      </List>
      {problem !== null && (
        <SheetBody>
          <FailureNotice error={problem} of="save" />
        </SheetBody>
      )}
    </BottomSheet>
  )
}
