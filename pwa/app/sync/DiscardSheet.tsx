import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { discardRefusal } from '../../storage/index.ts'
import { BottomSheet, List, ListRow, SheetText } from '../../ui/index.ts'
import { t } from './say.ts'
import { useAttempt } from './useAttempt.tsx'

const reasons = ['twice', 'mistake', 'handed'] as const

/** [S6] A refused item leaves only with a reason, which is kept. */
export function DiscardSheet({ refusal, onClose }: { refusal: number; onClose: () => void }) {
  const session = useSession()
  const { attempt, notice } = useAttempt(onClose)
  const discard = (reason: string) =>
    attempt(() => discardRefusal(session, refusal, reason), t('sync.discard.done'))
  return (
    <BottomSheet title={t('sync.discard.title')} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        {reasons.map((reason) => (
          <ListRow
            key={reason}
            light
            label={t(`sync.discard.${reason}`)}
            onPress={() => discard(t(`sync.discard.${reason}`))}
          />
        ))}
      </List>
      <SheetText>{t('sync.discard.why')}</SheetText>
      {notice}
    </BottomSheet>
  )
}
