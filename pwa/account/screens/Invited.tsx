import { useState } from 'preact/hooks'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import type { Session } from '../../storage/index.ts'
import { BusyText, Button, Card, Notice } from '../../ui/index.ts'
import { type JoinFailure, type JoinLink, joinTeam } from '../index.ts'
import { deviceLabel } from './browserKind.ts'
import { ChoosePin } from './ChoosePin.tsx'
import { Joined } from './Joined.tsx'
import { isWorthRetrying, joinSentence } from './joinFailure.ts'
import { t } from './say.ts'

type Stage =
  | { at: 'invited' }
  | { at: 'pin' }
  | { at: 'joining' }
  | { at: 'failed'; failure: JoinFailure }
  | { at: 'joined'; session: Session; keyMade: boolean }

/** Who invites to what → the PIN twice → done. */
export function Invited({ link }: { link: JoinLink }) {
  const [stage, setStage] = useState<Stage>({ at: 'invited' })
  const join = async (pin: string) => {
    setStage({ at: 'joining' })
    const answer = await joinTeam({ link, pin, deviceLabel: deviceLabel(navigator.userAgent) })
    setStage(answer.ok ? { at: 'joined', ...answer } : { at: 'failed', failure: answer.failure })
  }
  switch (stage.at) {
    case 'invited':
      return <Invitation link={link} onStart={() => setStage({ at: 'pin' })} />
    case 'pin':
      return <ChoosePin onChosen={join} />
    case 'joining':
      return <BusyText>{t('account.join.joining')}</BusyText>
    case 'failed':
      return <Failed link={link} failure={stage.failure} onAgain={() => setStage({ at: 'pin' })} />
    case 'joined':
      return <Joined session={stage.session} keyMade={stage.keyMade} />
  }
}

function Invitation({ link, onStart }: { link: JoinLink; onStart: () => void }) {
  const { about } = link
  const place = about && [...about.hamlets, about.wardName].join(', ')
  return (
    <div class="stack stack--wide">
      <h1>{place ? t('account.join.invited', { place }) : t('account.join.invitedPlain')}</h1>
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
      <Button kind="main" wide onPress={onStart}>
        {t('account.join.start')}
      </Button>
    </div>
  )
}

function Failed({ link, failure, onAgain }: { link: JoinLink; failure: JoinFailure; onAgain: () => void }) {
  return (
    <div class="stack stack--wide">
      <h1>{t('account.fail.title')}</h1>
      <Notice kind="attention" announce>
        {joinSentence(failure, link.about?.by)}
      </Notice>
      {failure.kind === 'already-here' && (
        <Button kind="main" wide href={paths.today}>
          {t('account.fail.unlock')}
        </Button>
      )}
      {isWorthRetrying(failure) && (
        <Button kind="main" wide onPress={onAgain}>
          {t('account.fail.again')}
        </Button>
      )}
    </div>
  )
}
