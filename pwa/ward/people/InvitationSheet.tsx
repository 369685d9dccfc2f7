import type { ApiFailure, Invitation } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { callSentence } from '../../live/failure.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { tell } from '../../live/toast.tsx'
import { BottomSheet, Button, List, ListRow, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { wardPort } from '../port.ts'
import { useCall } from './useCall.ts'
import { t } from './words.ts'

interface Props {
  invitation: Invitation
  hamlets: readonly NamedHamlet[]
  onClose: () => void
  onChanged: () => void
}

/** An invitation that waits or ran out: whom it is for, until when, and taking it back. */
export function InvitationSheet({ invitation, hamlets, onClose, onChanged }: Props) {
  const { withdrawInvitation } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const { id, name, role, expiresAt, state } = invitation
  const withdraw = () =>
    run(
      () => withdrawInvitation(id),
      () => {
        tell(t('ward.invitation.done', { name }))
        onChanged()
        onClose()
      },
    )
  return (
    <BottomSheet
      title={t('ward.invitation.title', { name })}
      closeLabel={t('ward.member.close')}
      onClose={onClose}
    >
      <List label={name}>
        <ListRow
          light
          label={live(`live.role.${role}`)}
          why={namesOf(invitation.hamlets, hamlets).join(', ')}
        />
        <ListRow
          light
          label={
            state === 'expired'
              ? t('ward.members.expired')
              : t('ward.members.until', { when: clockAndDay(expiresAt) })
          }
        />
      </List>
      <SheetText>{t('ward.invitation.once')}</SheetText>
      <SheetBody>
        {failure ? (
          <Notice kind="attention" announce>
            {withdrawSentence(failure)}
          </Notice>
        ) : null}
        <Button wide busy={busy ? t('ward.invitation.busy') : undefined} onPress={withdraw}>
          {t('ward.invitation.withdraw')}
        </Button>
      </SheetBody>
    </BottomSheet>
  )
}

const withdrawSentence = (failure: ApiFailure): string =>
  failure.kind === 'code' && failure.code === 'invitation-used'
    ? t('ward.invitation.used')
    : callSentence(failure)
