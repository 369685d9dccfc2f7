import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useScreenTitle } from '../../live/frame/useScreenTitle.ts'
import { t as live } from '../../live/say.ts'
import { acknowledgeLeft, type Departures, type LeavingMember } from '../../storage/leaving.ts'
import type { Left } from '../../storage/registry.ts'
import { BrandLine, BusyText, Button, Dock, iconLock, Notice, Screen, StatusLine } from '../../ui/index.ts'
import { leaveNow } from '../leaveNow.ts'
import { t } from './say.ts'

type Props = {
  departures: Departures
  /** Whether somebody else works with this phone. */
  hasOthers: boolean
  onChanged: () => void
  onOthers: () => void
}

/** [S7] Whose phone was retired: first what waits is handed in, then everything goes, then it is said what was done. */
export function LeavingScreen({ departures: { leaving, left }, hasOthers, onChanged, onOthers }: Props) {
  const others = hasOthers && (
    <Button kind="quiet" wide onPress={onOthers}>
      {t('leaving.others')}
    </Button>
  )
  const [going] = leaving
  if (going) return <Going key={going.member} who={going} others={others} onChanged={onChanged} />
  const [gone] = left
  return gone ? <Gone key={gone.member} note={gone} hasOthers={hasOthers} onChanged={onChanged} /> : null
}

type GoingProps = { who: LeavingMember; others: ComponentChildren; onChanged: () => void }

function Going({ who: { member, name, wardName }, others, onChanged }: GoingProps) {
  const [state, setState] = useState<'busy' | 'offline'>('busy')
  const go = async () => {
    setState('busy')
    const end = await leaveNow(member).catch(() => 'later' as const)
    if (end === 'later') setState('offline')
    else onChanged()
  }
  useEffect(() => {
    void go()
    window.addEventListener('online', go)
    return () => window.removeEventListener('online', go)
  }, [member])
  const again = state === 'offline' && (
    <Button kind="main" wide onPress={go}>
      {t('leaving.going.again')}
    </Button>
  )
  return (
    <Frame title={t('leaving.going.title', { name })} action={[again, others]}>
      <StatusLine icon={iconLock}>{t('leaving.going.why', { ward: wardName, name })}</StatusLine>
      {state === 'busy' ? (
        <BusyText>{t('leaving.going.busy')}</BusyText>
      ) : (
        <Notice kind="attention" announce>
          {t('leaving.going.offline')}
        </Notice>
      )}
    </Frame>
  )
}

function Gone({ note, hasOthers, onChanged }: { note: Left; hasOthers: boolean; onChanged: () => void }) {
  const { member, name, handedIn, drafts } = note
  const read = async () => {
    await acknowledgeLeft(member)
    onChanged()
  }
  const action = (
    <Button kind="main" wide onPress={read}>
      {t('leaving.gone.read')}
    </Button>
  )
  return (
    <Frame title={t('leaving.gone.title', { name })} action={action}>
      <p>{handedIn > 0 ? t('leaving.gone.handedIn', { n: handedIn }) : t('leaving.gone.nothing')}</p>
      {drafts > 0 && <p>{t('leaving.gone.drafts', { n: drafts })}</p>}
      <p>{t('leaving.gone.kept')}</p>
      {hasOthers && <p>{t('leaving.gone.others')}</p>}
    </Frame>
  )
}

type FrameProps = { title: string; action: ComponentChildren; children: ComponentChildren }

function Frame({ title, action, children }: FrameProps) {
  useScreenTitle(title)
  return (
    <Screen width="narrow" dock={<Dock>{action}</Dock>}>
      <BrandLine name={live('live.product.name')} />
      <div class="stack">
        <h1>{title}</h1>
        {children}
      </div>
    </Screen>
  )
}
