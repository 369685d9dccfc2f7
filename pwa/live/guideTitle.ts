import { guideHead } from '../../content/guides/heads.ts'
import { t } from './say.ts'

/** What a guide is called in lists, also one of a newer copy that this phone does not know yet. */
export const guideTitle = (id: string): string => guideHead(id)?.title ?? t('live.guide.unknown')
