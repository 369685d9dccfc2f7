import { Notice } from '../../ui/index.ts'
import { t } from '../say.ts'
import { isPractice } from '../walk/practice.ts'

/** On every screen of a practice, so that nobody takes it for a record, or a record for it. */
export const PracticeNotice = ({ draft }: { draft: string }) =>
  isPractice(draft) ? <Notice>{t('guides.practice.notice')}</Notice> : null
