import { dayInVietnam } from '../../../contract/index.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { isDemo } from '../../live/settings.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { coverageSnapshot } from '../../storage/index.ts'
import { Button, iconInfo, iconPrint, StatusLine } from '../../ui/index.ts'
import '../coverage.css'
import { lastMonths } from '../model/output.ts'
import { FirstFigures } from '../parts/FirstFigures.tsx'
import { Marked } from '../parts/Marked.tsx'
import { IndicatorPicker, MonthPicker } from '../parts/Pickers.tsx'
import { staleWords } from '../parts/staleWords.ts'
import { useWide } from '../parts/useWide.ts'
import { coveragePort } from '../port.ts'
import { useFigures } from '../useFigures.ts'
import { shownIndicator, view } from '../view.ts'
import './report.css'
import { ReportSheet } from './ReportSheet.tsx'
import { t } from './words.ts'

/** `/phuong/bao-cao`: the page as it will be printed, and the button that prints it. */
export function WardReportScreen() {
  const session = useSession()
  const { fetching, again } = useFigures(usePort(coveragePort).fetchCoverage)
  const snapshot = useLive(coverageSnapshot, [])
  const kept = ready(snapshot)
  const chosen = useStore(view, (state) => state.month)
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const months = lastMonths(dayInVietnam(kept?.fetchedAt ?? session.now()))
  const month = chosen ?? months[0] ?? ''
  const isWide = useWide()
  const stale = kept && staleWords(fetching, kept.fetchedAt, session.now())
  return (
    <TeamScreen
      section="ward"
      tab="report"
      width="wide"
      title={t('report.title')}
      sub={session.identity.wardName}
      note={kept && !isWide ? t('report.save') : null}
      action={kept && !isWide ? <PrintButton /> : null}
    >
      {kept ? (
        <div class="stack coverage-wide">
          <div class="coverage-pickers no-print">
            <IndicatorPicker indicator={indicator} />
            <MonthPicker month={month} months={months} />
            {isWide ? <PrintButton /> : null}
          </div>
          {stale ? (
            <div class="no-print">
              <StatusLine>
                <Marked text={stale} />
              </StatusLine>
            </div>
          ) : null}
          {isWide ? null : (
            <div class="no-print">
              <StatusLine icon={iconInfo}>{t('report.wide')}</StatusLine>
            </div>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: paper wider than a phone is scrolled by keys too */}
          <section class="report-frame" aria-label={t('report.title')} tabIndex={0}>
            <ReportSheet
              coverage={kept.coverage}
              month={month}
              indicator={indicator}
              isDemo={isDemo()}
              now={session.now()}
            />
          </section>
        </div>
      ) : (
        <FirstFigures isReading={snapshot.state === 'loading'} fetching={fetching} again={again} />
      )}
    </TeamScreen>
  )
}

function PrintButton() {
  return (
    <Button kind="main" icon={iconPrint} onPress={() => window.print()}>
      {t('report.print')}
    </Button>
  )
}
