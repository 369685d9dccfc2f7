import { useState } from 'preact/hooks'
import { shortDay, weekday } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { placeWords, useHamlets } from '../../live/hamlets.ts'
import { usePort } from '../../live/port.ts'
import { todayPort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { syncSummary, today } from '../../storage/index.ts'
import { BusyText, DayPath } from '../../ui/index.ts'
import { t } from '../say.ts'
import { DayLists } from './DayLists.tsx'
import { EmptyDay } from './EmptyDay.tsx'
import { MainAction } from './MainAction.tsx'
import { ResumeCard } from './ResumeCard.tsx'
import { type DayOrder, type TodayPlan, todayPlan } from './todayPlan.ts'

/** `/to`: what is unfinished, where to go next, how far the day has got. */
export function TodayScreen() {
  const session = useSession()
  const { Card } = usePort(todayPort)
  const hamlets = useHamlets()
  const now = useLive(today, [])
  // [S10] While the first pages arrive: what is here can be used, more comes.
  const summary = ready(useLive(syncSummary, []))
  const [order, setOrder] = useState<DayOrder>('day')
  const plan = now.state === 'ready' ? todayPlan(now.value, order) : null
  return (
    <TeamScreen
      title={live('live.tab.today')}
      sub={t('visits.today.sub', {
        weekday: weekday(session.today()),
        day: shortDay(session.today()),
        hamlet: placeWords(hamlets, session.identity.wardName),
      })}
      tab="today"
      section="team"
      badge
      action={plan && <MainAction plan={plan} />}
    >
      <div class="stack stack--wide">
        {now.state === 'failed' && <FailureNotice error={now.error} of="read" />}
        {now.state === 'loading' && <BusyText>{live('live.busy.opening')}</BusyText>}
        {summary?.complete === false && <BusyText>{t('visits.today.loading')}</BusyText>}
        {plan && plan.all > 0 && <DayProgress plan={plan} />}
        {plan?.resume && <ResumeCard draft={plan.resume} />}
        {now.state === 'ready' && plan && isDone(plan) && (
          <EmptyDay today={now.value} hasVisited={plan.done > 0} isComplete={summary?.complete ?? false} />
        )}
        {plan && <DayLists plan={plan} order={order} onOrder={setOrder} />}
        <Card />
      </div>
    </TeamScreen>
  )
}

/** Nothing is left of this day. */
const isDone = ({ houses, again, resume }: TodayPlan): boolean =>
  houses.length + again.length === 0 && !resume

function DayProgress({ plan }: { plan: TodayPlan }) {
  const words =
    plan.done === plan.all
      ? t('visits.today.visitedOnly', { done: plan.done })
      : t('visits.today.visited', { done: plan.done, all: plan.all })
  return plan.path.length > 0 ? (
    <DayPath houses={plan.path} words={words} />
  ) : (
    <p>
      <b>{words}</b>
    </p>
  )
}
