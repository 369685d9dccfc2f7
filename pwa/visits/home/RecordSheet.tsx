import { useState } from 'preact/hooks'
import { appointmentInside, clockAndDay } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { uuid } from '../../live/ids.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { syncWords } from '../../live/syncWords.ts'
import { tell } from '../../live/toast.tsx'
import { voidRecord } from '../../storage/index.ts'
import {
  BottomSheet,
  Button,
  iconPhoneCheck,
  iconShieldCheck,
  iconToday,
  List,
  ListRow,
  SheetBody,
  SheetText,
  StatusLine,
} from '../../ui/index.ts'
import { t } from './say.ts'
import { type Happened, happenedWords, type VoidReason, voidReasons } from './timeline.ts'

type Props = { item: Happened; who: string | null; onClose: () => void }

/** One record or call: what it says, where it is, and how to take it out of the count with a reason (D57). */
export function RecordSheet({ item, who, onClose }: Props) {
  const [isVoiding, setVoiding] = useState(false)
  if (isVoiding) return <VoidSheet id={item.id} onClose={onClose} />
  const session = useSession()
  const { sync, voided, voidable, note } = item.kind === 'record' ? item.record : item.visit
  const comeBack = item.kind === 'record' ? (item.record.followUp?.on ?? null) : item.visit.comeBack
  return (
    <BottomSheet
      title={happenedWords(item)}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        voidable &&
        !voided && (
          <Button wide onPress={() => setVoiding(true)}>
            {t('visits.void.open')}
          </Button>
        )
      }
    >
      <SheetBody>
        <p>{who ? t('visits.record.who', { who, when: clockAndDay(item.at) }) : clockAndDay(item.at)}</p>
        {comeBack && (
          <StatusLine icon={iconToday}>
            {t('visits.record.comeBack', { day: appointmentInside(comeBack) })}
          </StatusLine>
        )}
        {item.kind === 'record' && item.record.safety && (
          <StatusLine icon={iconShieldCheck}>{t('visits.record.safety')}</StatusLine>
        )}
        {note && (
          <p>
            <b>{t('visits.record.note')}:</b> {note}
          </p>
        )}
        <StatusLine icon={iconPhoneCheck}>{syncWords(sync, session.now())}</StatusLine>
        {!voidable && !voided && <p class="visits__second">{t('visits.void.notAllowed')}</p>}
      </SheetBody>
    </BottomSheet>
  )
}

function VoidSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const session = useSession()
  const [problem, setProblem] = useState<unknown>(null)
  const withdraw = async (reason: VoidReason) => {
    try {
      await voidRecord(session, uuid(id), reason)
      tell(t('visits.void.done'))
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet title={t('visits.void.title')} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        {voidReasons.map((reason) => (
          <ListRow key={reason} light label={t(`visits.void.${reason}`)} onPress={() => withdraw(reason)} />
        ))}
      </List>
      <SheetText>{t('visits.void.why')}</SheetText>
      {problem !== null && (
        <SheetBody>
          <FailureNotice error={problem} of="save" />
        </SheetBody>
      )}
    </BottomSheet>
  )
}
