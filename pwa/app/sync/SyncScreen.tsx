import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { usePort } from '../../live/port.ts'
import { syncPort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { syncSummary } from '../../storage/index.ts'
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
        <Button kind="main" wide icon={iconSync} onPress={send} busy={isBusy ? t('sync.go.busy') : undefined}>
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
