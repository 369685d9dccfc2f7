import { t as live } from '../../../live/say.ts'
import { BottomSheet, Button, SheetBody } from '../../../ui/index.ts'
import { t } from './say.ts'

/** Nobody can look a PIN up: what is safe, and the way back in (D47). */
export function ForgottenPin({ onClose }: { onClose: () => void }) {
  return (
    <BottomSheet
      title={t('account.lock.forgot')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={onClose}>
          {t('account.lock.tryAgain')}
        </Button>
      }
    >
      <SheetBody>
        <p>{t('account.lock.forgotWhy')}</p>
        <p>{t('account.lock.forgotDo')}</p>
        <p>{t('account.lock.forgotUnsent')}</p>
      </SheetBody>
    </BottomSheet>
  )
}
