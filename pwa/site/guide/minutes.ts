import type { Guide } from '../../../content/schema.ts'
import { t } from '../words.ts'

/** "khoảng 25 phút", "khoảng 15 đến 25 phút". */
export const minutesInWords = ({ from, to }: Guide['minutes']): string =>
  from === to ? t('guide.minutes.one', { to }) : t('guide.minutes.range', { from, to })
