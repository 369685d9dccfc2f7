import type { WardCoverage } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { Card, FigureTile, SectionHead } from '../../ui/index.ts'
import { outputByHamlet, outputOfWard, timesByGuide, timesByMonth } from '../model/output.ts'
import { GuideList } from '../parts/GuideList.tsx'
import { LateLine } from '../parts/LateLine.tsx'
import { Marked } from '../parts/Marked.tsx'
import { MonthBars } from '../parts/MonthBars.tsx'
import { OutputList } from '../parts/PlaceList.tsx'
import { placesWord } from '../parts/placesWord.ts'
import { asOfWords } from '../parts/sentences.ts'
import { t } from '../words.ts'

interface Props {
  coverage: WardCoverage
  stale: string | null
  month: string
  /** Newest first. */
  months: readonly string[]
}

/** What the teams did in a month: the ward's tile, 13 months, then its hamlets. */
export function OutputPart({ coverage, stale, month, months }: Props) {
  const output = outputOfWard(coverage, month)
  const head = t('coverage.places.head', {
    n: count(coverage.hamlets.length),
    places: placesWord(coverage.hamlets.map(({ name }) => name)),
  })
  return (
    <>
      <FigureTile
        value={t('coverage.output.times', { n: count(output.times) })}
        count={t('coverage.output.reach', {
          people: count(output.people),
          households: count(output.households),
        })}
        asOf={<Marked text={asOfWords(coverage.asOf, coverage.phones)} />}
        source={t('coverage.output.source')}
        stale={stale ? <Marked text={stale} /> : null}
      >
        <LateLine rows={coverage.rows} month={month} />
      </FigureTile>
      <SectionHead title={t('coverage.output.months')} />
      <Card>
        <MonthBars months={timesByMonth(coverage, months)} />
      </Card>
      <GuideList guides={timesByGuide(coverage, month)} />
      <SectionHead title={head} />
      <OutputList rows={outputByHamlet(coverage, month)} label={head} />
    </>
  )
}
