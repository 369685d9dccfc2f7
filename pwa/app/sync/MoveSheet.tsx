import { useHamlets } from '../../live/hamlets.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { discardRefusal, type RefusalView, retryRefusal } from '../../storage/index.ts'
import { BottomSheet, List, ListRow, SheetText } from '../../ui/index.ts'
import { t } from './say.ts'
import { useAttempt } from './useAttempt.tsx'

/**
 * [S7] A record for a hamlet that is not this person's any more: it goes to one of theirs, or stays with the ward's desk,
 * which holds it whole already.
 */
export function MoveSheet({ refusal, onClose }: { refusal: RefusalView; onClose: () => void }) {
  const session = useSession()
  const others = (useHamlets() ?? []).filter(({ code }) => code !== refusal.hamlet)
  const { attempt, notice } = useAttempt(onClose)
  return (
    <BottomSheet title={t('sync.move.title')} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        {others.map(({ code, name }) => (
          <ListRow
            key={code}
            light
            label={t('sync.move.to', { hamlet: name })}
            onPress={() => attempt(() => retryRefusal(session, refusal.id, code), t('sync.refused.queued'))}
          />
        ))}
        <ListRow
          light
          label={t('sync.move.desk')}
          onPress={() =>
            attempt(
              () => discardRefusal(session, refusal.id, t('sync.move.deskReason')),
              t('sync.move.deskDone'),
            )
          }
        />
      </List>
      <SheetText>{t('sync.move.why')}</SheetText>
      {notice}
    </BottomSheet>
  )
}
