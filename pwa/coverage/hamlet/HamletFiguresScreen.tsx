import { declaredIndicators } from '../../../content/indicators/declared.ts'
import { dayInVietnam, type WardCoverage } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { coverageSnapshot, syncSummary } from '../../storage/index.ts'
import { Card, FigureTile, HamletRow, iconCloudUp, List, Notice, SectionHead } from '../../ui/index.ts'
import '../coverage.css'
import { type Declared, declaredByHamlet, together } from '../model/declared.ts'
import { lastMonths, outputOfWard, timesByMonth } from '../model/output.ts'
import { FirstFigures } from '../parts/FirstFigures.tsx'
import { LateLine } from '../parts/LateLine.tsx'
import { Marked } from '../parts/Marked.tsx'
import { MonthBars, monthText } from '../parts/MonthBars.tsx'
import { MonthPicker } from '../parts/Pickers.tsx'
import { asOfWords, countWords, noShareWords, shareWords, surveyedShort } from '../parts/sentences.ts'
import { staleWords } from '../parts/staleWords.ts'
import { coveragePort } from '../port.ts'
import { useFigures } from '../useFigures.ts'
import { view } from '../view.ts'
import { t as coverageWords } from '../words.ts'
import { coverageOf } from './ownHamlets.ts'
import { t } from './words.ts'

/** `/to/so-lieu`: the own hamlet's figures for who works in it; 13 months, also without signal (D59). */
export function HamletFiguresScreen() {
  const session = useSession()
  const { identity } = session
  const { fetching, again } = useFigures(usePort(coveragePort).fetchCoverage)
  const snapshot = useLive(coverageSnapshot, [])
  const kept = ready(snapshot)
  return (
    <TeamScreen
      section="team"
      tab={null}
      title={t('hamlet.title')}
      back={{ label: t('hamlet.back'), href: paths.today }}
    >
      {kept ? (
        <Figures
          coverage={coverageOf(kept.coverage, identity.hamlets)}
          fetchedAt={kept.fetchedAt}
          stale={staleWords(fetching, kept.fetchedAt, session.now())}
        />
      ) : (
        <FirstFigures isReading={snapshot.state === 'loading'} fetching={fetching} again={again} />
      )}
    </TeamScreen>
  )
}

interface Props {
  coverage: WardCoverage
  fetchedAt: string
  stale: string | null
}

function Figures({ coverage, fetchedAt, stale }: Props) {
  const waiting = ready(useLive(syncSummary, []))?.waiting ?? 0
  const chosen = useStore(view, (state) => state.month)
  const months = lastMonths(dayInVietnam(fetchedAt))
  const month = chosen ?? months[0] ?? ''
  const output = outputOfWard(coverage, month)
  return (
    <div class="stack">
      {waiting > 0 ? <Notice icon={iconCloudUp}>{t('hamlet.waiting', { n: count(waiting) })}</Notice> : null}
      <MonthPicker month={month} months={months} />
      <FigureTile
        title={t('hamlet.month', { place: placeNames(coverage), month: monthText(month) })}
        value={coverageWords('coverage.output.times', { n: count(output.times) })}
        count={coverageWords('coverage.output.reach', {
          people: count(output.people),
          households: count(output.households),
        })}
        asOf={<Marked text={asOfWords(coverage.asOf, coverage.phones)} />}
        stale={stale ? <Marked text={stale} /> : null}
      >
        <LateLine rows={coverage.rows} month={month} />
      </FigureTile>
      <Card>
        <MonthBars months={timesByMonth(coverage, months)} />
      </Card>
      <SectionHead title={t('hamlet.declared')} />
      <Indicators coverage={coverage} />
    </div>
  )
}

/** "Tổ dân phố 6", or several names. */
export const placeNames = ({ hamlets }: WardCoverage): string => hamlets.map(({ name }) => name).join(', ')

/** Every indicator that somebody was asked about, or that has a denominator. */
function Indicators({ coverage }: { coverage: WardCoverage }) {
  const rows = declaredIndicators
    .map((indicator) => ({ indicator, figure: together(declaredByHamlet(coverage, indicator.id)) }))
    .filter(({ figure }) => figure.surveyed > 0 || figure.denominator !== null)
  if (rows.length === 0) return <Notice>{t('hamlet.nobodyAsked')}</Notice>
  return (
    <List label={t('hamlet.declared')}>
      {rows.map(({ indicator, figure }) => (
        <HamletRow
          key={indicator.id}
          name={indicator.label}
          percent={
            shareWords(figure) ?? (figure.surveyed > 0 ? count(figure.numerator) : noShareWords(figure))
          }
          {...barOf(figure)}
          count={countWords(figure, indicator.unit)}
          surveyed={surveyedShort(figure, indicator.unit)}
        />
      ))}
    </List>
  )
}

const barOf = ({ numerator, surveyed, denominator }: Declared) =>
  denominator === null ? {} : { bar: { have: numerator, asked: surveyed, total: denominator } }
