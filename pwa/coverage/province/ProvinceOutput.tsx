import type { ProvinceCoverage } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { FigureTile, SectionHead } from '../../ui/index.ts'
import { outputByWard, outputOfWard } from '../model/output.ts'
import { Marked } from '../parts/Marked.tsx'
import { OutputList } from '../parts/PlaceList.tsx'
import { asOfWords } from '../parts/sentences.ts'
import { t } from '../words.ts'
import { phonesOfProvince } from './phones.ts'

interface Props {
  coverage: ProvinceCoverage
  month: string
  stale: string | null
}

/** What the teams of the province did in a month, ward by ward. */
export function ProvinceOutput({ coverage, month, stale }: Props) {
  const output = outputOfWard({ rows: coverage.wards.flatMap(({ rows }) => rows) }, month)
  const head = t('coverage.places.head', {
    n: count(coverage.wards.length),
    places: t('coverage.places.wards'),
  })
  return (
    <>
      <FigureTile
        value={t('coverage.output.times', { n: count(output.times) })}
        count={t('coverage.output.reach', {
          people: count(output.people),
          households: count(output.households),
        })}
        asOf={<Marked text={asOfWords(coverage.asOf, phonesOfProvince(coverage))} />}
        source={t('coverage.output.source')}
        stale={stale ? <Marked text={stale} /> : null}
      />
      <SectionHead title={head} />
      <OutputList rows={outputByWard(coverage.wards, month)} label={head} />
    </>
  )
}
