import type { ApiFailure, MemberRow } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { usePort } from '../../live/port.ts'
import { tell } from '../../live/toast.tsx'
import { Button, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import { wardPort } from '../port.ts'
import { useCall } from './useCall.ts'
import { t } from './words.ts'

export type PhoneOf = MemberRow['devices'][number]

type Props = {
  phone: PhoneOf
  member: MemberRow
  onClose: () => void
  onChanged: () => void
  onRetired: () => void
}

/** [S7] (D47) One phone, lost or handed on: what becomes of it in the order in which it happens; its member stays. */
export function RetirePhone({ phone, member, onClose, onChanged, onRetired }: Props) {
  const { retirePhone } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const retire = () =>
    run(
      () => retirePhone(phone.id),
      () => {
        tell(t('ward.phone.done', { phone: phone.label }))
        onChanged()
        onRetired()
      },
    )
  return (
    <>
      <SheetText>{t('ward.phone.first')}</SheetText>
      <SheetText>{t('ward.phone.second', { name: member.name })}</SheetText>
      <SheetText>{t('ward.phone.third', { name: member.name })}</SheetText>
      <SheetBody>
        {failure ? (
          <Notice kind="attention" announce>
            {sentenceOf(failure)}
          </Notice>
        ) : null}
        <Button kind="danger-filled" wide busy={busy ? t('ward.phone.busy') : undefined} onPress={retire}>
          {t('ward.phone.confirm')}
        </Button>
        <Button wide onPress={onClose}>
          {t('ward.retire.keep')}
        </Button>
      </SheetBody>
    </>
  )
}

/** The ward refuses to lose the last phone of its last official with this code. */
const sentenceOf = (failure: ApiFailure): string =>
  failure.kind === 'code' && failure.code === 'role-not-allowed'
    ? t('ward.phone.last')
    : callSentence(failure)
