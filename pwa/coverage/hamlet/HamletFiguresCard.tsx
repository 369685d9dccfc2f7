import { useEffect } from 'preact/hooks'
import { dayInVietnam } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { useLive } from '../../live/useLive.ts'
import { coverageSnapshot } from '../../storage/index.ts'
import { iconChart, List, ListRow } from '../../ui/index.ts'
import { outputOfWard } from '../model/output.ts'
import { monthText } from '../parts/MonthBars.tsx'
import { asOfWords } from '../parts/sentences.ts'
import { coveragePort } from '../port.ts'
import { placeNames } from './HamletFiguresScreen.tsx'
import { coverageOf, isOld } from './ownHamlets.ts'
import { t } from './words.ts'

/** On "Hôm nay": what the own hamlet did this month, as of when, one tap from the rest. Nothing until figures came. */
export function HamletFiguresCard() {
  const session = useSession()
  const { fetchCoverage } = usePort(coveragePort)
  const snapshot = useLive(coverageSnapshot, [])
  const kept = snapshot.state === 'ready' ? snapshot.value : null
  const fetchedAt = kept?.fetchedAt ?? null
  const isReady = snapshot.state === 'ready'
  useEffect(() => {
    if (isReady && isOld(fetchedAt, session.now())) void fetchCoverage()
  }, [isReady, fetchedAt, fetchCoverage, session])
  if (!kept) return null
  const own = coverageOf(kept.coverage, session.identity.hamlets)
  if (own.hamlets.length === 0) return null
  const month = dayInVietnam(kept.fetchedAt).slice(0, 7)
  const { times, people, households } = outputOfWard(own, month)
  return (
    <List label={t('hamlet.title')}>
      <ListRow
        icon={iconChart}
        href={paths.figures}
        label={t('hamlet.month', { place: placeNames(own), month: monthText(month) })}
        why={t('hamlet.card.reach', {
          times: count(times),
          people: count(people),
          households: count(households),
        })}
        meta={asOfWords(own.asOf, own.phones).replaceAll('**', '')}
      />
    </List>
  )
}
