import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { count } from '../../../live/figures.ts'
import { t as live } from '../../../live/say.ts'
import { unsentCount } from '../../../storage/index.ts'
import { BottomSheet, Button, SheetBody } from '../../../ui/index.ts'
import { t } from './say.ts'

type SheetProps = { member: string; onClose: () => void }

/** Nobody can look a PIN up: what is safe, and the way back in (D47). */
export function ForgottenPin({ member, onClose }: { member: string; onClose: () => void }) {
  const [unsent, setUnsent] = useState(0)
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null)
  useEffect(() => {
    void unsentCount(member).then(setUnsent)
  }, [member])
  // Its words and the making of files come only with the press.
  const carry = async () => {
    const { UnsentSheet } = await import('../../../live/carry/UnsentSheet.tsx')
    setSheet(() => UnsentSheet)
  }
  if (Sheet) return <Sheet member={member} onClose={onClose} />
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
        {unsent > 0 && (
          <Button kind="quiet" wide onPress={carry}>
            {t('account.lock.carry', { n: count(unsent) })}
          </Button>
        )}
      </SheetBody>
    </BottomSheet>
  )
}
