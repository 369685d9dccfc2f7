import { useState } from 'preact/hooks'
import { BottomSheet, Button, Notice, SheetBody } from '../../../ui/index.ts'
import type { RawWardKey } from '../../keys.ts'
import { JoinFrame } from '../JoinFrame.tsx'
import { SheetField } from './SheetField.tsx'
import { t } from './say.ts'

type Props = {
  /** Id of the ward's newest key. */
  wanted: string
  busy: boolean
  onRecovered: (keys: RawWardKey[] | 'lost') => void
}

/** An official joins a ward that has a key, with a link that brings none: the recovery sheet is asked for. */
export function RestoreKey({ wanted, busy, onRecovered }: Props) {
  const [older, setOlder] = useState<RawWardKey[] | null>(null)
  const [isLost, setLost] = useState(false)
  const take = (keys: RawWardKey[]) =>
    keys.some(({ id }) => id === wanted) ? onRecovered(keys) : setOlder(keys)
  const beginAnew = () => {
    setLost(false)
    onRecovered('lost')
  }
  return (
    <JoinFrame title={t('keys.restore.title')} heading={t('keys.restore.title')}>
      <p>{t('keys.restore.why')}</p>
      <SheetField busy={busy} onKeys={take} />
      {older && !busy && (
        <Notice
          kind="attention"
          announce
          action={
            <Button kind="quiet" onPress={() => onRecovered(older)}>
              {t('keys.restore.olderGo')}
            </Button>
          }
        >
          {t('keys.restore.older')}
        </Notice>
      )}
      <p class="join__hint">{t('keys.restore.other')}</p>
      <Button kind="quiet" wide onPress={() => setLost(true)}>
        {t('keys.restore.lost')}
      </Button>
      {isLost && (
        <BottomSheet
          title={t('keys.restore.lostTitle')}
          closeLabel={t('keys.restore.close')}
          onClose={() => setLost(false)}
        >
          <SheetBody>
            <p>{t('keys.restore.lostWhy')}</p>
            <Button kind="danger-filled" wide onPress={beginAnew}>
              {t('keys.restore.lostGo')}
            </Button>
          </SheetBody>
        </BottomSheet>
      )}
    </JoinFrame>
  )
}
