import { useEffect, useState } from 'preact/hooks'
import { homeOf } from '../../live/frame/sections.ts'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useGo } from '../../live/useGo.ts'
import { askPersistence, type Session } from '../../storage/index.ts'
import { BusyText, Button, iconCheckCircle, Notice, StatusLine } from '../../ui/index.ts'
import { JoinFrame } from './JoinFrame.tsx'
import { inSentence } from './names.ts'
import { t } from './say.ts'

/** Joined and unlocked: the app is being kept for work without signal, and one button leads on. */
export function Joined({ session, keyMade }: { session: Session; keyMade: boolean }) {
  const go = useGo()
  const { name, role, wardName } = session.identity
  const goesToDoors = homeOf(role) === paths.today
  return (
    <JoinFrame
      title={t('account.join.title')}
      heading={t('account.join.done', { name: inSentence(name) })}
      action={
        <Button kind="main" wide onPress={() => go(goesToDoors ? paths.households : homeOf(role), true)}>
          {goesToDoors ? t('account.join.openHouseholds') : t('account.join.openCoverage')}
        </Button>
      }
    >
      <p>{t('account.join.doneSub', { role: live(`live.role.${role}`), place: wardName })}</p>
      <OfflineReady />
      {goesToDoors && <Button onPress={() => go(paths.practice, true)}>{t('account.practice')}</Button>}
      {keyMade && <Notice>{t('account.join.keyMade')}</Notice>}
    </JoinFrame>
  )
}

/** Says "ready without signal" only when every file is there. */
function OfflineReady() {
  const { keepOffline, openAtTeam } = usePort(phonePort)
  const [state, setState] = useState<'keeping' | 'kept' | 'not-kept'>('keeping')
  useEffect(() => {
    openAtTeam()
    void askPersistence()
    keepOffline().then(
      ({ missing }) => setState(missing === 0 ? 'kept' : 'not-kept'),
      () => setState('not-kept'),
    )
  }, [keepOffline, openAtTeam])
  if (state === 'keeping') return <BusyText>{t('account.join.keeping')}</BusyText>
  if (state === 'kept') return <StatusLine icon={iconCheckCircle}>{t('account.join.kept')}</StatusLine>
  return <Notice kind="attention">{t('account.join.notKept')}</Notice>
}
