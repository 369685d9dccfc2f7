import type { Indicator } from '../../../content/schema.ts'
import { count } from '../../live/figures.ts'
import { iconCheck, iconCloudUp, iconWarning, StatusLine } from '../../ui/index.ts'
import type { Attention } from '../model/attention.ts'
import { warningWords } from '../parts/sentences.ts'
import { t } from '../words.ts'

interface Props {
  attention: readonly Attention[]
  indicator: Indicator
  places: string
}

/** Beside the table: which figures not to trust yet, and whose phones are late [C4] [C5]. */
export function AttentionPanel({ attention, indicator, places }: Props) {
  const lines = attention.flatMap((each) => lineOf(each, indicator, places) ?? [])
  return (
    <section class="card coverage-panel">
      <h2>{t('coverage.attention.title')}</h2>
      {lines.length === 0 ? (
        <StatusLine icon={iconCheck}>{t('coverage.attention.none')}</StatusLine>
      ) : (
        lines.map(({ words, icon }) => (
          <StatusLine key={words} icon={icon}>
            {words}
          </StatusLine>
        ))
      )}
    </section>
  )
}

function lineOf(each: Attention, indicator: Indicator, places: string) {
  if (each.what === 'late')
    return {
      words: t('coverage.attention.late', { names: each.places.map(({ name }) => name).join(', ') }),
      icon: iconCloudUp,
    }
  if (each.what === 'no-denominator')
    return indicator.denominatorKind === null
      ? null
      : {
          words: t('coverage.attention.lacking', { n: count(each.places.length), places }),
          icon: iconWarning,
        }
  return { words: warningWords([each], places) ?? '', icon: iconWarning }
}
