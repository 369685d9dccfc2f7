import type { WardCoverage } from '../../../contract/index.ts'
import { dayText } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { useStore } from '../../live/useStore.ts'
import { Button, EmptyState, FigureTile, HamletRow, iconDocument, List, SectionHead } from '../../ui/index.ts'
import { type Official, officialByHamlet, officialOfWard } from '../model/official.ts'
import { placesWord } from '../parts/placesWord.ts'
import { countWords, percentOf } from '../parts/sentences.ts'
import { shownIndicator, view } from '../view.ts'
import { t } from '../words.ts'

interface Props {
  coverage: WardCoverage
  figures: readonly Official[]
  /** Opens the form; null for who only reads. */
  onAdd: (() => void) | null
}

/** Figures of offices, apart from everything the teams count (string 36). */
export function OfficialPart({ coverage, figures, onAdd }: Props) {
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const ofWard = officialOfWard(figures, indicator.id)
  const hamlets = officialByHamlet(figures, indicator.id)
  const add = onAdd ? <Button onPress={onAdd}>{t('coverage.official.add')}</Button> : null
  if (!ofWard && hamlets.length === 0)
    return (
      <EmptyState icon={iconDocument} title={t('coverage.official.none')} action={add}>
        {t('coverage.official.noneWhy')}
      </EmptyState>
    )
  return (
    <>
      {ofWard ? <OfficialTile figure={ofWard} unit={indicator.unit} /> : null}
      {hamlets.length > 0 ? <Hamlets coverage={coverage} figures={hamlets} unit={indicator.unit} /> : null}
      {add}
    </>
  )
}

/** One figure with source, day and the sentence that keeps it apart. */
export function OfficialTile({ figure, unit, title }: { figure: Official; unit: string; title?: string }) {
  const { value, denominator, source, date } = figure
  const counts = { numerator: value, surveyed: 0, denominator }
  const share = percentOf(value, denominator)
  return (
    <FigureTile
      {...(title !== undefined && { title, compact: true })}
      value={share ?? t('coverage.official.value', { n: count(value), unit })}
      count={share === null ? null : countWords(counts, unit)}
      asOf={t('coverage.official.source', { source, date: dayText(date) })}
      source={t('coverage.official.apart')}
    />
  )
}

function Hamlets({
  coverage,
  figures,
  unit,
}: {
  coverage: WardCoverage
  figures: readonly Official[]
  unit: string
}) {
  const names = new Map<string | null, string>(coverage.hamlets.map(({ hamlet, name }) => [hamlet, name]))
  const head = t('coverage.places.head', {
    n: count(figures.length),
    places: placesWord(coverage.hamlets.map(({ name }) => name)),
  })
  return (
    <>
      <SectionHead title={head} />
      <List label={head}>
        {figures.map(({ hamlet, value, denominator, source, date }) => {
          const counts = { numerator: value, surveyed: 0, denominator }
          return (
            <HamletRow
              key={hamlet}
              name={names.get(hamlet) ?? hamlet ?? ''}
              percent={percentOf(value, denominator) ?? count(value)}
              count={countWords(counts, unit)}
              surveyed={t('coverage.official.source', { source, date: dayText(date) })}
            />
          )
        })}
      </List>
    </>
  )
}
