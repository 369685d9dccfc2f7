import { ageBands } from '../../../../contract/index.ts'
import { t as live } from '../../../live/say.ts'
import { t } from './say.ts'

const fields = ['label', 'name', 'note', 'state', 'ageBand'] as const

/** What a field is called. */
export function fieldWords(field: string): string {
  const known = fields.find((each) => each === field)
  return known ? t(`desk.field.${known}`) : t('desk.field.other')
}

/**
 * One side of two edits, with who wrote it.
 * @param value as it was opened; empty for nothing, null where this phone lacks the key
 */
export function valueWords(field: string, value: string | null, by: string | null): string {
  const name = by ?? t('desk.lost.somebody')
  if (value === null) return t('desk.lost.shut', { name })
  if (value === '') return t('desk.lost.empty', { name })
  const plain = plainValue(field, value)
  return plain === null ? t('desk.lost.other', { name }) : t('desk.lost.value', { value: plain, name })
}

/** A value as people say it; null for codes and ids, which mean nothing to them. */
function plainValue(field: string, value: string): string | null {
  if (field === 'label' || field === 'name' || field === 'note') return value
  if (field === 'state') return value === 'gone' ? t('desk.state.gone') : t('desk.state.here')
  const age = field === 'ageBand' ? ageBands.find((band) => band === value) : undefined
  return age ? live(`live.age.${age}`) : null
}
