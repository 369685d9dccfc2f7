import { useState } from 'preact/hooks'
import { homeOf, sectionOf, visitsHomes } from '../../live/frame/sections.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { updatePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { hamletName } from '../../storage/index.ts'
import {
  Button,
  iconChart,
  iconDocument,
  iconKey,
  iconLock,
  iconPeople,
  iconPlay,
  List,
  ListRow,
  SectionHead,
} from '../../ui/index.ts'
import { lock } from '../index.ts'
import { LooksChoices } from './LooksChoices.tsx'
import { PhoneHealth } from './PhoneHealth.tsx'
import { PinSettings } from './PinSettings.tsx'
import { t } from './say.ts'

/** `/to/cua-toi`: who I am, lock or hand over, how the screens look, how this phone is doing. */
export function MeScreen() {
  const { identity } = useSession()
  const go = useGo()
  const { version } = usePort(updatePort)
  const hamlets = ready(useLive((session) => hamletNames(session, identity.hamlets), [identity.hamlets]))
  const [isLocking, setLocking] = useState(false)
  const lockNow = async () => {
    setLocking(true)
    await lock()
    go(homeOf(identity.role), true)
  }
  return (
    <TeamScreen
      title={t('account.me.title')}
      tab="me"
      section={sectionOf(identity.role)}
      // Officials come from the ward's screens, whose tabs are not among those below.
      {...(identity.role === 'can-bo' && {
        back: { label: t('account.me.coverage'), href: paths.ward.coverage },
      })}
      action={
        <Button
          kind="main"
          wide
          icon={iconLock}
          onPress={lockNow}
          busy={isLocking ? live('live.busy.saving') : undefined}
        >
          {t('account.me.lock')}
        </Button>
      }
    >
      <div class="stack stack--wide">
        <List>
          <ListRow
            label={identity.name}
            why={[live(`live.role.${identity.role}`), ...(hamlets ?? [])].join(' · ')}
            meta={identity.wardName}
          />
          <ListRow
            label={t('account.me.switch')}
            why={t('account.me.switchWhy')}
            icon={iconPeople}
            onPress={lockNow}
          />
        </List>
        <Places />
        <PinSettings />
        <LooksChoices />
        <PhoneHealth />
        <p class="join__hint">
          {t('account.me.privacy')} {t('account.me.version', { version })}
        </p>
      </div>
    </TeamScreen>
  )
}

const hamletNames = (
  session: Parameters<typeof hamletName>[0],
  codes: readonly Parameters<typeof hamletName>[1][],
) => Promise.all(codes.map((code) => hamletName(session, code)))

/** Ways to the parts that have no tab here. */
function Places() {
  const { role } = useSession().identity
  const readsWard = visitsHomes(role)
  return (
    <section>
      <SectionHead title={t('account.me.places')} />
      <List>
        {readsWard && (
          <ListRow label={t('account.me.coverage')} icon={iconChart} href={paths.ward.coverage} />
        )}
        {(role === 'to-truong' || role === 'can-bo') && (
          <ListRow label={t('account.me.members')} icon={iconPeople} href={paths.ward.members} />
        )}
        {role === 'can-bo' && <ListRow label={t('account.me.keys')} icon={iconKey} href={paths.ward.keys} />}
        {sectionOf(role) === 'team' && (
          <ListRow label={t('account.practice')} icon={iconPlay} href={paths.practice} opens />
        )}
        <ListRow label={t('account.me.guides')} icon={iconDocument} href="/" />
      </List>
    </section>
  )
}
