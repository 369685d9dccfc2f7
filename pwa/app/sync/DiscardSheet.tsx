import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { discardRefusal } from '../../storage/index.ts'
import { BottomSheet, List, ListRow, SheetBody, SheetText } from '../../ui/index.ts'
import { t } from './say.ts'

const reasons = ['twice', 'mistake', 'handed'] as const

/** [S6] A refused item leaves only with a reason, which is kept. */
export function DiscardSheet({ refusal, onClose }: { refusal: number; onClose: () => void }) {
  const session = useSession()
  const [problem, setProblem] = useState<unknown>(null)
  const discard = async (reason: string) => {
    try {
      await discardRefusal(session, refusal, reason)
      tell(t('sync.discard.done'))
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
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
      {problem !== null && (
        <SheetBody>
          <FailureNotice error={problem} of="save" />
        </SheetBody>
      )}
    </BottomSheet>
  )
}
