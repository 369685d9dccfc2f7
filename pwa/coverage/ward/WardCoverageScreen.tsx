import { useState } from 'preact/hooks'
import { dayInVietnam, type WardCoverage } from '../../../contract/index.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { coverageSnapshot, listOfficialFigures } from '../../storage/index.ts'
import '../coverage.css'
import { lastMonths } from '../model/output.ts'
import { OfficialSheet } from '../official/OfficialSheet.tsx'
import { FirstFigures } from '../parts/FirstFigures.tsx'
import { staleWords } from '../parts/staleWords.ts'
import { useWide } from '../parts/useWide.ts'
import { coveragePort } from '../port.ts'
import { useFigures } from '../useFigures.ts'
import { shownIndicator, view } from '../view.ts'
import { t } from '../words.ts'
import { DeskFigures } from './DeskFigures.tsx'
import { NoHamlets } from './NextStep.tsx'
import { PhoneFigures } from './PhoneFigures.tsx'

/** `/phuong`: the ward's coverage, drawn from what the phone holds while something newer is fetched. */
export function WardCoverageScreen() {
  const session = useSession()
  const { fetching, again } = useFigures(usePort(coveragePort).fetchCoverage)
  const snapshot = useLive(coverageSnapshot, [])
  const kept = ready(snapshot)
  return (
    <TeamScreen
      section="ward"
      tab="coverage"
      width="wide"
      title={t('coverage.title')}
      sub={session.identity.wardName}
      badge={session.identity.role === 'can-bo'}
    >
      {kept ? (
        <WardFigures {...kept} stale={staleWords(fetching, kept.fetchedAt, session.now())} />
      ) : (
        <FirstFigures isReading={snapshot.state === 'loading'} fetching={fetching} again={again} />
      )}
    </TeamScreen>
  )
}

interface Kept {
  coverage: WardCoverage
  fetchedAt: string
  stale: string | null
}

function WardFigures({ coverage, fetchedAt, stale }: Kept) {
  const mayEdit = useSession().identity.role === 'can-bo'
  // "This month" is that of the figures: offline over the turn of a month nothing falls to 0 (D58).
  const [month = '', ...closed] = lastMonths(dayInVietnam(fetchedAt))
  const chosen = useStore(view, (state) => state.month)
  const isWide = useWide()
  const typed = ready(useLive(listOfficialFigures, [])) ?? []
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const [isAdding, setAdding] = useState(false)
  if (coverage.hamlets.length === 0) return <NoHamlets mayEdit={mayEdit} />
  const props = {
    coverage,
    // What this phone typed in shows at once; what others typed in comes with the coverage.
    figures: [...coverage.official, ...typed],
    stale,
    months: [month, ...closed],
    month: chosen ?? month,
    mayEdit,
    onAdd: mayEdit ? () => setAdding(true) : null,
  }
  return (
    <>
      {isWide ? <DeskFigures {...props} /> : <PhoneFigures {...props} />}
      {isAdding ? <OfficialSheet indicator={indicator} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
