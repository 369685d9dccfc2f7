import type { MemberRow } from '../../../contract/index.ts'
import { usePort } from '../../live/port.ts'
import { wardPort } from '../port.ts'
import { RetireSteps } from './RetireSteps.tsx'
import { t } from './words.ts'

export type PhoneOf = MemberRow['devices'][number]

type Props = {
  phone: PhoneOf
  member: MemberRow
  onClose: () => void
  onChanged: () => void
  onRetired: () => void
}

/** [S7] (D47) One phone, lost or handed on; its member stays. */
export function RetirePhone({ phone, member: { name }, onClose, onChanged, onRetired }: Props) {
  const { retirePhone } = usePort(wardPort)
  return (
    <RetireSteps
      steps={[t('ward.phone.first'), t('ward.phone.second', { name }), t('ward.phone.third', { name })]}
      confirm={t('ward.phone.confirm')}
      busyWords={t('ward.phone.busy')}
      lastWords={t('ward.phone.last')}
      doneWords={t('ward.phone.done', { phone: phone.label })}
      retire={() => retirePhone(phone.id)}
      onClose={onClose}
      onDone={() => {
        onChanged()
        onRetired()
      }}
    />
  )
}
