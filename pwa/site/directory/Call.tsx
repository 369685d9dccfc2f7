import { type Contact, dialling } from '../../../content/reporting/index.ts'
import { Button } from '../../ui/button/Button.tsx'
import { iconCall } from '../../ui/icons/places.ts'
import { t } from '../words.ts'

/** A button that dials, with the number as its source prints it: "Gọi 113", "Gọi BIDV 1900 9247". */
export function Call({ contact, named }: { contact: Contact; named?: boolean | undefined }) {
  const { name, phone } = contact
  if (!phone) return null
  return (
    <Button
      kind="tint"
      icon={iconCall}
      href={dialling(phone)}
      label={named ? undefined : t('call.spoken', { name, phone })}
    >
      {named ? t('call.label', { name, phone }) : t('call.words', { phone })}
    </Button>
  )
}
