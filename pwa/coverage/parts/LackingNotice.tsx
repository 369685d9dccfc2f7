import type { Indicator } from '../../../content/schema.ts'
import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { Button, Notice } from '../../ui/index.ts'
import type { Declared } from '../model/declared.ts'
import { t } from '../words.ts'
import { knownWords } from './sentences.ts'

interface Props {
  figure: Declared
  indicator: Indicator
  /** "tổ dân phố", "thôn, tổ", "xã, phường". */
  places: string
  /** May type denominators in. */
  mayEdit: boolean
}

/** [C2] Why there is no percentage: how many places lack a denominator, what can be said all the same, and the way on. */
export function LackingNotice({ figure, indicator, places, mayEdit }: Props) {
  if (indicator.denominatorKind === null || figure.lacking.length === 0) return null
  const said = { n: count(figure.lacking.length), total: count(figure.places), places }
  const action = mayEdit ? (
    <Button kind="quiet" href={paths.ward.hamlets}>
      {t('coverage.lacking.action')}
    </Button>
  ) : null
  return (
    <Notice kind="attention" lead={t('coverage.lacking.lead', said)} action={action}>
      {knownWords(figure, indicator.unit, places) ?? t('coverage.lacking.all')}
    </Notice>
  )
}
