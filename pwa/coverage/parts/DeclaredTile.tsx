import type { ComponentChildren } from 'preact'
import type { Indicator } from '../../../content/schema.ts'
import { count } from '../../live/figures.ts'
import { BarLegend, FigureTile } from '../../ui/index.ts'
import type { Declared } from '../model/declared.ts'
import { t } from '../words.ts'
import { Marked } from './Marked.tsx'
import { countWords, noShareWords, shareWords, sourceWords, surveyedWords } from './sentences.ts'

export interface DeclaredTileProps {
  figure: Declared
  indicator: Indicator
  /** Heading of the tile, where several tiles stand side by side or below each other. */
  title?: string | undefined
  /** As-of sentence, with ** round its figures. */
  asOf: string
  stale?: string | null
  warning?: string | null
  /** Below the legend: what is missing for a percentage. */
  children?: ComponentChildren
  compact?: boolean
  emphasis?: boolean
}

/** [C4] What residents told: percentage only with a denominator, always with counts, asked share, as-of and source. */
export function DeclaredTile(props: DeclaredTileProps) {
  const { figure, indicator, title, asOf, stale, warning, children, compact, emphasis } = props
  const { unit, denominatorKind } = indicator
  const share = shareWords(figure)
  const source = denominatorKind === null ? t('coverage.source.never') : sourceWords(figure.sources)
  const bar = figure.denominator === null ? undefined : barOf(figure, figure.denominator)
  return (
    <FigureTile
      {...(title !== undefined && { title })}
      {...(share === null ? { missing: missingWords(figure) } : { value: share })}
      {...countsIn(figure, unit, compact ?? false)}
      {...(bar && { bar })}
      {...(bar && !compact && { legend: <Legend {...bar} /> })}
      asOf={<Marked text={asOf} />}
      source={source}
      stale={stale ? <Marked text={stale} /> : null}
      warning={warning}
      compact={compact ?? false}
      emphasis={emphasis ?? false}
    >
      {children}
    </FigureTile>
  )
}

/** Two lines in a tall tile; one line of two sentences where tiles stand side by side. */
function countsIn(figure: Declared, unit: string, isOneLine: boolean) {
  const counted = countWords(figure, unit)
  const surveyed = surveyedWords(figure, unit)
  if (!isOneLine) return { count: counted, surveyed: <Marked text={surveyed} /> }
  const sentence = surveyed.charAt(0).toLocaleUpperCase('vi') + surveyed.slice(1)
  return { count: <Marked text={`${counted}. ${sentence}.`} /> }
}

const missingWords = (figure: Declared): string =>
  figure.known ? t('coverage.missing.some') : noShareWords(figure)

const barOf = ({ numerator, surveyed }: Declared, total: number) => ({
  have: numerator,
  asked: surveyed,
  total,
})

/** Solid, light and hatched with their counts; below zero nothing is left to ask. */
function Legend({ have, asked, total }: { have: number; asked: number; total: number }) {
  return (
    <BarLegend
      have={{ label: t('coverage.legend.have'), value: count(have) }}
      notYet={{ label: t('coverage.legend.notYet'), value: count(Math.max(0, asked - have)) }}
      unasked={{ label: t('coverage.legend.unasked'), value: count(Math.max(0, total - asked)) }}
    />
  )
}
