import { denominatorKinds } from '../../../content/indicators/index.ts'
import { dayText } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { t as live } from '../../live/say.ts'
import type { DenominatorView, HamletView } from '../../storage/index.ts'
import { Chip, ListRow } from '../../ui/index.ts'
import { currentDenominator } from '../denominators/current.ts'
import { t } from './words.ts'

interface Props {
  hamlet: HamletView
  denominators: readonly DenominatorView[]
  onPress: () => void
}

/** The kind that most indicators divide by; it stands in the row when it is known. */
const FIRST_KIND = 'nguoi-tu-14'

/** One hamlet: its name, its best-known denominator with source and day, and whether the ward has it already. */
export function HamletRow({ hamlet, denominators, onPress }: Props) {
  const shown = shownDenominator(hamlet.code, denominators)
  return (
    <ListRow
      label={hamlet.name}
      why={
        shown
          ? t('ward.hamlets.denominator', { kind: kindLabel(shown.kind), value: count(shown.value) })
          : undefined
      }
      chip={shown ? undefined : <Chip state="look">{t('ward.hamlets.missing')}</Chip>}
      meta={
        standingWords(hamlet, shown) ??
        (shown && t('ward.hamlet.line', { source: shown.source, date: dayText(shown.date) }))
      }
      opens
      onPress={onPress}
    />
  )
}

function shownDenominator(code: string, all: readonly DenominatorView[]): DenominatorView | null {
  const first = currentDenominator(all, code, FIRST_KIND)
  return first ?? all.find((each) => each.hamlet === code) ?? null
}

/** "Số người từ 14 tuổi"; a kind that this copy does not know is shown by its code. */
export const kindLabel = (kind: string): string =>
  denominatorKinds.find((known) => known.code === kind)?.label ?? kind

/** [S4] Not yet received, or refused: said in words; nothing once the ward has both. */
function standingWords(hamlet: HamletView, denominator: DenominatorView | null): string | null {
  const standings = [hamlet.sync.at, denominator?.sync.at]
  if (standings.includes('refused')) return live('live.sync.one.refused')
  return standings.includes('waiting') ? live('live.sync.one.waiting') : null
}
