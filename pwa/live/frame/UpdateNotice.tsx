import { useEffect, useState } from 'preact/hooks'
import { Button, Notice } from '../../ui/index.ts'
import { usePort } from '../port.ts'
import { updatePort } from '../ports.ts'
import { t } from '../say.ts'

/** String 31 (D36): a new version waits for consent. Only on screens with tabs, so never during an open step. */
export function UpdateNotice() {
  const { onUpdateReady, applyUpdate } = usePort(updatePort)
  const [state, setState] = useState<'none' | 'waits' | 'applying'>('none')
  useEffect(() => onUpdateReady(() => setState('waits')), [onUpdateReady])
  const apply = async () => {
    setState('applying')
    if ((await applyUpdate()) !== 'applying') setState('waits')
  }
  if (state === 'none') return null
  return (
    <Notice
      announce
      lead={t('live.update.lead')}
      action={
        <Button
          kind="tint"
          onPress={apply}
          busy={state === 'applying' ? t('live.update.applying') : undefined}
        >
          {t('live.update.apply')}
        </Button>
      }
    >
      {t('live.update.words')}
    </Notice>
  )
}
