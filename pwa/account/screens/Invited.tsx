import { useState } from 'preact/hooks'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import type { Session } from '../../storage/index.ts'
import { BusyText, Button, Card, Notice } from '../../ui/index.ts'
import { type JoinFailure, type Joining, type JoinLink, joinTeam } from '../index.ts'
import { deviceLabel } from './browserKind.ts'
import { ChoosePin } from './ChoosePin.tsx'
import { Joined } from './Joined.tsx'
import { JoinFrame } from './JoinFrame.tsx'
import { isWorthRetrying, joinSentence } from './joinFailure.ts'
import { RestoreKey } from './keys/RestoreKey.tsx'
import { t } from './say.ts'

type Stage =
  | { at: 'invited' }
  | { at: 'pin' }
  | { at: 'joining' }
  | { at: 'failed'; failure: JoinFailure }
  | { at: 'key-needed'; key: string; pin: string; isBusy: boolean }
  | { at: 'joined'; session: Session; keyMade: boolean }

/** Who invites to what → the PIN twice → done. */
export function Invited({ link }: { link: JoinLink }) {
  const [stage, setStage] = useState<Stage>({ at: 'invited' })
  const { fetchAhead } = usePort(phonePort)
  const choosePin = () => {
    fetchAhead()
    setStage({ at: 'pin' })
  }
  const join = async (pin: string, recovered?: Joining['recovered']) => {
    if (!recovered) setStage({ at: 'joining' })
    const joining = { link, pin, deviceLabel: deviceLabel(navigator.userAgent), recovered }
    const answer = await joinTeam(joining).catch(notKept)
    // The invitation and the ward's key must not stay in the address or in the history of a shared phone [P2].
    if (answer.ok || answer.failure.kind === 'already-here')
      history.replaceState(history.state, '', location.pathname)
    setStage(answer.ok ? { at: 'joined', ...answer } : stageAfter(answer.failure, pin))
  }
  switch (stage.at) {
    case 'invited':
      return <Invitation link={link} onStart={choosePin} />
    case 'pin':
      return (
        <JoinFrame title={t('account.join.start')}>
          <ChoosePin onChosen={join} />
        </JoinFrame>
      )
    case 'joining':
      return (
        <JoinFrame title={t('account.join.title')}>
          <BusyText>{t('account.join.joining')}</BusyText>
        </JoinFrame>
      )
    case 'key-needed':
      return (
        <RestoreKey
          wanted={stage.key}
          busy={stage.isBusy}
          onRecovered={(recovered) => {
            setStage({ ...stage, isBusy: true })
            void join(stage.pin, recovered)
          }}
        />
      )
    case 'failed':
      return <Failed link={link} failure={stage.failure} onAgain={choosePin} />
    case 'joined':
      return <Joined session={stage.session} keyMade={stage.keyMade} />
  }
}

/** The ward has a key that the link does not bring: the PIN stays while the recovery sheet is fetched. */
const stageAfter = (failure: JoinFailure, pin: string): Stage =>
  failure.kind === 'key-needed'
    ? { at: 'key-needed', key: failure.key, pin, isBusy: false }
    : { at: 'failed', failure }

/** The phone's own storage failed: nothing was kept, and the same invitation can be tried again. */
const notKept = (): { ok: false; failure: JoinFailure } => ({ ok: false, failure: { kind: 'protocol' } })

function Invitation({ link, onStart }: { link: JoinLink; onStart: () => void }) {
  const { about } = link
  const place = about && [...about.hamlets, about.wardName].join(', ')
  return (
    <JoinFrame
      title={t('account.join.title')}
      heading={place ? t('account.join.invited', { place }) : t('account.join.invitedPlain')}
      action={
        <Button kind="main" wide onPress={onStart}>
          {t('account.join.start')}
        </Button>
      }
    >
      {about && (
        <>
          <p>{t('account.join.by', { by: about.by, role: live(`live.role.${about.role}`) })}</p>
          <Card>
            <p>{t('account.join.name')}</p>
            <p class="join__name">{about.name}</p>
            <p class="join__hint">{t('account.join.nameHint')}</p>
          </Card>
        </>
      )}
      <p>{t('account.join.next')}</p>
    </JoinFrame>
  )
}

function Failed({ link, failure, onAgain }: { link: JoinLink; failure: JoinFailure; onAgain: () => void }) {
  return (
    <JoinFrame
      title={t('account.fail.title')}
      heading={t('account.fail.title')}
      action={<WayOn failure={failure} onAgain={onAgain} />}
    >
      <Notice kind="attention" announce>
        {joinSentence(failure, link.about?.by)}
      </Notice>
    </JoinFrame>
  )
}

/** Unlock, when this phone joined before; try again, when that can help; else nothing but the words above. */
function WayOn({ failure, onAgain }: { failure: JoinFailure; onAgain: () => void }) {
  if (failure.kind === 'already-here')
    return (
      <Button kind="main" wide href={paths.today}>
        {t('account.fail.unlock')}
      </Button>
    )
  if (!isWorthRetrying(failure)) return null
  return (
    <Button kind="main" wide onPress={onAgain}>
      {t('account.fail.again')}
    </Button>
  )
}
