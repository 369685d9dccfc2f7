import { useEffect, useState } from 'preact/hooks'
import type { ApiFailure, ApiResult, DemoDoor, Role } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { homeOf } from '../../live/frame/sections.ts'
import { useScreenTitle } from '../../live/frame/useScreenTitle.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { markDemo } from '../../live/settings.ts'
import { useGo } from '../../live/useGo.ts'
import {
  AppBar,
  BusyText,
  Button,
  DemoRibbon,
  EmptyState,
  iconDoor,
  iconKey,
  List,
  ListRow,
  Notice,
  Screen,
} from '../../ui/index.ts'
import { type DemoPort, demoPort } from './port.ts'
import { t } from './words.ts'

/** Suggested and shown, so that whoever tries can unlock again; no secret, since nothing it guards is about anybody. */
const DEMO_PIN = '246813'

/** In the order of the work: at the door first. */
const roles: readonly Role[] = ['thanh-vien', 'to-truong', 'can-bo', 'lanh-dao', 'tinh']

/** `/thu`: one tap makes this browser a demo phone of a role; where there is no demo it says so. */
export function DemoScreen() {
  const port = usePort(demoPort)
  const [door, setDoor] = useState<ApiResult<DemoDoor> | null>(null)
  useScreenTitle(t('ward.demo.title'))
  useEffect(() => {
    port.openDoor().then(setDoor)
  }, [port])
  return (
    <Screen
      ribbon={
        door?.ok ? <DemoRibbon lead={live('live.demo.lead')}>{live('live.demo.rest')}</DemoRibbon> : null
      }
      bar={<AppBar title={t('ward.demo.title')} big as="h1" />}
    >
      {door === null ? <BusyText>{t('ward.demo.looking')}</BusyText> : null}
      {door?.ok ? <Roles door={door.value} port={port} /> : null}
      {door && !door.ok ? <Closed failure={door.failure} /> : null}
    </Screen>
  )
}

function Roles({ door, port }: { door: DemoDoor; port: DemoPort }) {
  const go = useGo()
  const [entering, setEntering] = useState<Role | null>(null)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const enter = async (role: Role) => {
    if (entering) return
    setEntering(role)
    setFailure(null)
    const answer = await port.enter(door, { role, name: t(`ward.demo.name.${role}`), pin: DEMO_PIN })
    setEntering(null)
    if (!answer.ok) return setFailure(answer.failure)
    markDemo()
    go(homeOf(role), true)
  }
  return (
    <div class="stack stack--wide">
      <p>{t('ward.demo.lead')}</p>
      {failure ? (
        <Notice kind="attention" lead={t('ward.demo.failed')} announce>
          {callSentence(failure)}
        </Notice>
      ) : null}
      <List label={t('ward.demo.title')}>
        {roles.map((role) => (
          <ListRow
            key={role}
            label={live(`live.role.${role}`)}
            why={entering === role ? t('ward.demo.entering') : t(`ward.demo.role.${role}`)}
            opens
            onPress={() => enter(role)}
          />
        ))}
      </List>
      <Notice icon={iconKey} lead={t('ward.demo.pinLead', { pin: [...DEMO_PIN].join(' ') })}>
        {t('ward.demo.pin')}
      </Notice>
    </div>
  )
}

/** No demo here, or no network to ask. */
function Closed({ failure }: { failure: ApiFailure }) {
  const isAbsent = failure.kind === 'code' && failure.code === 'not-found'
  return (
    <EmptyState
      icon={iconDoor}
      title={isAbsent ? t('ward.demo.closed') : t('ward.demo.failed')}
      action={<Button href="/">{t('ward.demo.home')}</Button>}
    >
      {isAbsent ? t('ward.demo.closedWhy') : callSentence(failure)}
    </EmptyState>
  )
}
