import { useEffect } from 'preact/hooks'
import { homeOf, visitsHomes } from '../../live/frame/sections.ts'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useGo } from '../../live/useGo.ts'
import { askPersistence, type Session } from '../../storage/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { JoinFrame } from './JoinFrame.tsx'
import { inSentence } from './names.ts'
import { Readiness } from './Readiness.tsx'
import { t } from './say.ts'

/** Joined and unlocked: the work comes, the app is kept for work without signal, and one button leads on. */
export function Joined({ session, keyMade }: { session: Session; keyMade: boolean }) {
  const go = useGo()
  const { name, role, wardName } = session.identity
  const goesToDoors = homeOf(role) === paths.today
  const { openAtTeam } = usePort(phonePort)
  useEffect(() => {
    openAtTeam()
    void askPersistence()
  }, [openAtTeam])
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
      <Readiness hasHomes={visitsHomes(role)} />
      {goesToDoors && <Button onPress={() => go(paths.practice, true)}>{t('account.practice')}</Button>}
      {keyMade && <Notice>{t('account.join.keyMade')}</Notice>}
    </JoinFrame>
  )
}
