import { useState } from 'preact/hooks'
import { clockWhen } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { usePort } from '../../live/port.ts'
import { type SyncView, syncPort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { type Session, syncSummary } from '../../storage/index.ts'
import { BusyText, Button, iconSync } from '../../ui/index.ts'
import { t } from './say.ts'
import '../app.css'
import { CarryPart } from './carry/CarryPart.tsx'
import { DeskPart } from './desk/DeskPart.tsx'
import { Refusals } from './Refusals.tsx'
import { StateCard } from './StateCard.tsx'
import { SyncNotices } from './SyncNotices.tsx'
import { WaitingList } from './WaitingList.tsx'

/** `/to/dong-bo`: where the work is – on the phone, waiting, received – and what needs a person's eyes. */
export function SyncScreen() {
  const session = useSession()
  const { state, syncNow } = usePort(syncPort)
  const progress = useStore(state, (now) => now)
  const summary = useLive(syncSummary, [])
  const [isAsking, setAsking] = useState(false)
  const waiting = summary.state === 'ready' ? summary.value.waiting : 0
  const isBusy = isAsking || progress.phase === 'sending' || progress.phase === 'pulling'
  const send = async () => {
    setAsking(true)
    try {
      await syncNow()
      const words = await outcomeWords(session, state.getState())
      if (words) tell(words)
    } finally {
      setAsking(false)
    }
  }
  return (
    <TeamScreen
      title={t('sync.page.title')}
      tab="sync"
      section="team"
      action={
        <Button
          kind="main"
          wide
          icon={iconSync}
          onPress={send}
          busy={isBusy ? t(waiting > 0 ? 'sync.go.busy' : 'sync.go.checking') : undefined}
        >
          {waiting > 0 ? t('sync.go.some', { n: count(waiting) }) : t('sync.go.none')}
        </Button>
      }
    >
      {summary.state === 'loading' && <BusyText>{live('live.busy.opening')}</BusyText>}
      {summary.state === 'failed' && <FailureNotice error={summary.error} of="read" />}
      {summary.state === 'ready' && (
        <div class="stack">
          <StateCard summary={summary.value} progress={progress} />
          <Refusals />
          <DeskPart />
          <SyncNotices summary={summary.value} />
          <WaitingList />
          <CarryPart waiting={summary.value.waiting} />
        </div>
      )}
    </TeamScreen>
  )
}

/** What came of asking, for somebody who pressed: that all agrees, or that nobody could be asked. Anything else is on the page. */
async function outcomeWords(session: Session, { phase, lastContact }: SyncView): Promise<string | null> {
  if (phase === 'offline') return t('sync.go.offline')
  if (phase !== 'idle' || lastContact === null) return null
  const { waiting, mismatch, complete } = await syncSummary(session)
  const isSame = waiting === 0 && mismatch.length === 0 && complete
  return isSame ? t('sync.go.same', { when: clockWhen(lastContact, session.now()) }) : null
}
