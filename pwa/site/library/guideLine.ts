import type { Guide } from '../../../content/schema.ts'
import { minutesInWords } from '../guide/minutes.ts'
import { publicSteps } from '../guide/publicSteps.ts'
import { t } from '../words.ts'

/** The line under a guide in lists: "9 bước, khoảng 15 đến 25 phút". */
export const guideLine = (guide: Guide): string =>
  t('library.guide.why', { steps: publicSteps(guide).length, minutes: minutesInWords(guide.minutes) })
