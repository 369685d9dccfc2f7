import { useEffect, useState } from 'preact/hooks'
import { bytes } from '../../live/figures.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { askPersistence, storageEstimate } from '../../storage/index.ts'
import {
  BottomSheet,
  iconCheckCircle,
  iconInfo,
  iconPhonePlus,
  List,
  ListRow,
  Notice,
  SectionHead,
  SheetBody,
  StatusLine,
} from '../../ui/index.ts'
import { t } from './say.ts'

type Health = {
  room: { used: number; quota: number; warn: boolean } | null
  persistence: 'granted' | 'refused' | 'unknown'
}

/** [S12] How full the phone is, whether the browser may erase by itself, and the way to the home screen. */
export function PhoneHealth() {
  const health = useHealth()
  return (
    <section class="stack">
      <SectionHead title={t('account.me.phone')} />
      {health?.room?.warn && (
        <Notice kind="attention" lead={t('account.me.fullLead')}>
          {t('account.me.full')}
        </Notice>
      )}
      {health && <StatusLine icon={iconInfo}>{roomWords(health.room)}</StatusLine>}
      {health && (
        <StatusLine icon={health.persistence === 'granted' ? iconCheckCircle : iconInfo}>
          {health.persistence === 'granted' ? t('account.me.kept') : t('account.me.notKept')}
        </StatusLine>
      )}
      <InstallRow />
    </section>
  )
}

function useHealth(): Health | null {
  const [health, setHealth] = useState<Health | null>(null)
  useEffect(() => {
    void Promise.all([storageEstimate(), askPersistence()]).then(([room, persistence]) =>
      setHealth({ room, persistence }),
    )
  }, [])
  return health
}

const roomWords = (room: Health['room']): string =>
  room
    ? t('account.me.used', { used: bytes(room.used), free: bytes(Math.max(0, room.quota - room.used)) })
    : t('account.me.usedUnknown')

/** One press where the browser offers it, pictures elsewhere. */
function InstallRow() {
  const { isInstalled, canPrompt, prompt, InstallGuide } = usePort(phonePort)
  const [isOpen, setOpen] = useState(false)
  if (isInstalled()) return <StatusLine icon={iconCheckCircle}>{t('account.me.installed')}</StatusLine>
  const help = () => (canPrompt() ? void prompt() : setOpen(true))
  return (
    <>
      <List>
        <ListRow label={t('account.me.install')} icon={iconPhonePlus} opens onPress={help} />
      </List>
      {isOpen && (
        <BottomSheet
          title={t('account.me.install')}
          closeLabel={live('live.sheet.close')}
          onClose={() => setOpen(false)}
        >
          <SheetBody>
            <InstallGuide />
          </SheetBody>
        </BottomSheet>
      )}
    </>
  )
}
