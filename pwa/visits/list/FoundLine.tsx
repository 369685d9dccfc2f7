import { count } from '../../live/figures.ts'
import { t } from '../say.ts'

/** "6 nhà có “ngõ 3”", and that marks are not needed. Only while searching. */
export function FoundLine({ text, found }: { text: string; found: number }) {
  if (text.trim() === '') return <p class="visits__found" />
  return (
    <p class="visits__found" role="status">
      <span>
        <b>{t('visits.list.found', { n: count(found) })}</b>{' '}
        {t('visits.list.foundWith', { text: text.trim() })}
      </span>
      <span>{t('visits.list.withoutMarks')}</span>
    </p>
  )
}
