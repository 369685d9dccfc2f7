import { count } from '../../live/figures.ts'
import { Notice } from '../../ui/index.ts'
import type { Reading } from './seriesForm.ts'
import { t } from './words.ts'

/** What pressing the button would add, and what is there already. */
export function AddPreview({ reading }: { reading: Reading }) {
  if (!reading.ok) return null
  const { added, known } = reading.plan
  const first = added[0]?.name
  const last = added.at(-1)?.name
  return (
    <>
      {first && last ? (
        <Notice lead={t('ward.add.previewLead', { n: count(added.length) })} announce>
          {added.length === 1
            ? t('ward.add.previewOne', { first })
            : t('ward.add.previewMany', { first, last })}
        </Notice>
      ) : null}
      {known.length > 0 ? (
        <Notice kind="attention">{t('ward.add.known', { names: known.join(', ') })}</Notice>
      ) : null}
    </>
  )
}
