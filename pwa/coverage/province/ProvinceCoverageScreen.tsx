import { useEffect, useState } from 'preact/hooks'
import { dayInVietnam, type ProvinceCoverage } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { provinceSnapshot } from '../../storage/index.ts'
import { EmptyState, iconMap, SegmentedControl } from '../../ui/index.ts'
import '../coverage.css'
import { lastMonths } from '../model/output.ts'
import { FirstFigures } from '../parts/FirstFigures.tsx'
import { IndicatorPicker, MonthPicker } from '../parts/Pickers.tsx'
import { staleWords } from '../parts/staleWords.ts'
import { coveragePort } from '../port.ts'
import { namedByList, type ProvinceUnits, unitsOf } from '../units.ts'
import { useFigures } from '../useFigures.ts'
import { type Kind, showKind, shownIndicator, view } from '../view.ts'
import { t as coverageWords } from '../words.ts'
import { ProvinceDeclared } from './ProvinceDeclared.tsx'
import { ProvinceOutput } from './ProvinceOutput.tsx'
import { t } from './words.ts'

/** `/tinh`: the wards of a province with their sums, each as of its own time. It can open nothing sealed [W4]. */
export function ProvinceCoverageScreen() {
  const session = useSession()
  const { identity } = session
  const { fetching, again } = useFigures(usePort(coveragePort).fetchProvinceCoverage)
  const snapshot = useLive(provinceSnapshot, [])
  const kept = ready(snapshot)
  const units = useUnits(identity.province)
  return (
    <TeamScreen
      section="province"
      tab="province"
      width="wide"
      title={t('province.title')}
      sub={kept ? subOf(kept.coverage, units) : identity.wardName}
    >
      {kept ? (
        <ProvinceFigures
          coverage={{ ...kept.coverage, wards: namedByList(kept.coverage.wards, units) }}
          fetchedAt={kept.fetchedAt}
          stale={staleWords(fetching, kept.fetchedAt, session.now())}
        />
      ) : (
        <FirstFigures isReading={snapshot.state === 'loading'} fetching={fetching} again={again} />
      )}
    </TeamScreen>
  )
}

/** The list of communes, when it can be had; the screen does without it otherwise. */
function useUnits(province: string): ProvinceUnits | null {
  const { readUnits } = usePort(coveragePort)
  const [units, setUnits] = useState<ProvinceUnits | null>(null)
  useEffect(() => {
    unitsOf(readUnits, province).then(setUnits, () => setUnits(null))
  }, [readUnits, province])
  return units
}

function subOf({ name, wards }: ProvinceCoverage, units: ProvinceUnits | null): string {
  const open = count(wards.length)
  const reach = units
    ? t('province.sub', { open, all: count(units.communes.length) })
    : t('province.subOpen', { open })
  return `${name} · ${reach}`
}

/** The province has no official figures of its own here. */
const kinds = ['declared', 'output'] as const satisfies readonly Kind[]

interface Kept {
  coverage: ProvinceCoverage
  fetchedAt: string
  stale: string | null
}

function ProvinceFigures({ coverage, fetchedAt, stale }: Kept) {
  const kind = useStore(view, (state) => state.kind)
  const chosen = useStore(view, (state) => state.month)
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const [month = '', ...closed] = lastMonths(dayInVietnam(fetchedAt))
  if (coverage.wards.length === 0) return <NoWards />
  const isOutput = kind === 'output'
  return (
    <div class="stack coverage-wide">
      <div class="coverage-pickers">
        {isOutput ? (
          <MonthPicker month={chosen ?? month} months={[month, ...closed]} />
        ) : (
          <IndicatorPicker indicator={indicator} />
        )}
        <SegmentedControl
          label={coverageWords('coverage.kind.label')}
          options={kinds.map((value) => ({ value, label: coverageWords(`coverage.kind.${value}`) }))}
          value={isOutput ? 'output' : 'declared'}
          onChoose={showKind}
        />
      </div>
      {isOutput ? (
        <ProvinceOutput coverage={coverage} month={chosen ?? month} stale={stale} />
      ) : (
        <ProvinceDeclared coverage={coverage} indicator={indicator} stale={stale} />
      )}
    </div>
  )
}

function NoWards() {
  return (
    <EmptyState icon={iconMap} title={t('province.none')}>
      {t('province.noneWhy')}
    </EmptyState>
  )
}
