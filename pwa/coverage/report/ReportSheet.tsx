import type { Indicator } from '../../../content/schema.ts'
import type { WardCoverage } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { t as live } from '../../live/say.ts'
import { BarLegend, Mark, QrCode } from '../../ui/index.ts'
import { type Declared, declaredByHamlet, together } from '../model/declared.ts'
import { outputOfWard } from '../model/output.ts'
import { Marked } from '../parts/Marked.tsx'
import { monthText } from '../parts/MonthBars.tsx'
import { sourceWords } from '../parts/sentences.ts'
import { t as coverageWords } from '../words.ts'
import { introSentences } from './intro.ts'
import { PlacesSection } from './PlacesSection.tsx'
import { DeclaredSection, OfficialSection, OutputSection } from './sections.tsx'
import { t } from './words.ts'

export interface ReportProps {
  coverage: WardCoverage
  month: string
  /** The indicator of section 4. */
  indicator: Indicator
  isDemo: boolean
  /** Milliseconds: when the page was made. */
  now: number
}

/** One page of A4: what was done, what residents told, what offices say, hamlet by hamlet, room to sign. */
export function ReportSheet(props: ReportProps) {
  const { coverage, month, indicator } = props
  const all = declaredByHamlet(coverage, indicator.id)
  const output = outputOfWard(coverage, month)
  return (
    <article class="report">
      <Head {...props} />
      <p class="report__intro">
        {introSentences(output, all, indicator).map((sentence) => (
          <span key={sentence}>
            <Marked text={sentence} />{' '}
          </span>
        ))}
      </p>
      <OutputSection output={output} />
      <DeclaredSection coverage={coverage} />
      <OfficialSection coverage={coverage} />
      <PlacesSection all={all} late={coverage.phones.late} indicator={indicator} />
      <BarLegend
        inline
        have={{ label: coverageWords('coverage.legend.have') }}
        notYet={{ label: coverageWords('coverage.legend.notYet') }}
        unasked={{ label: coverageWords('coverage.legend.unasked') }}
      />
      <Notes coverage={coverage} figure={together(all)} />
      <Foot now={props.now} />
    </article>
  )
}

function Head({ coverage, month, isDemo }: ReportProps) {
  return (
    <header class="report__head">
      <div>
        <p>
          <b>{coverage.name}</b>
        </p>
        <h2>{t('report.head')}</h2>
        <p>{t('report.period', { month: monthText(month), when: clockAndDay(coverage.asOf) })}</p>
      </div>
      <div class="report__brand">
        <p>
          <Mark /> <b>{live('live.product.name')}</b>
        </p>
        {isDemo ? <p class="report__demo">{t('report.demo')}</p> : null}
      </div>
    </header>
  )
}

function Notes({ coverage, figure }: { coverage: WardCoverage; figure: Declared }) {
  const { late } = coverage.phones
  const notes = [
    t('report.note.apart'),
    sourceWords(figure.sources),
    t('report.note.times'),
    late > 0 ? t('report.note.late', { n: count(late) }) : t('report.note.allIn'),
    t('report.note.nobody'),
    t('report.note.few'),
  ]
  return <ul class="report__notes">{notes.map((note) => (note ? <li key={note}>{note}</li> : null))}</ul>
}

function Foot({ now }: { now: number }) {
  return (
    <footer>
      <div class="report__signs">
        {[t('report.sign.maker'), t('report.sign.leader')].map((who) => (
          <div key={who}>
            <b>{who}</b>
            <p>{t('report.sign.hint')}</p>
          </div>
        ))}
        <div class="report__code">
          <QrCode text={`${location.origin}/phuong`} title={t('report.code')} />
          <p>{t('report.code')}</p>
        </div>
      </div>
      <p class="report__foot">{t('report.foot', { host: location.host, when: clockAndDay(now) })}</p>
    </footer>
  )
}
