import type { Guide } from '../../../content/schema.ts'
import { Button, Notice } from '../../ui/index.ts'
import { t } from '../say.ts'
import { useGuideNews } from './useGuideNews.ts'

/** What is different from before, in plain words: once per member, until closed; and what a draft was moved over (D20). */
export function ChangedNotice({
  guide,
  knew,
  told,
}: {
  guide: Guide
  /** The revision that the draft came with. */
  knew: number
  told: readonly string[]
}) {
  const { unread, close } = useGuideNews(guide, knew)
  const sentences = [...new Set([...unread.map(({ changed }) => changed), ...told])]
  if (sentences.length === 0) return null
  return (
    <Notice
      lead={t('guides.changed.lead')}
      action={
        unread.length > 0 && (
          <Button kind="quiet" onPress={close}>
            {t('guides.changed.close')}
          </Button>
        )
      }
    >
      {sentences.join(' ')}
    </Notice>
  )
}
