import { Button } from '../../ui/button/Button.tsx'
import { iconDownload } from '../../ui/icons/acts.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { t } from '../words.ts'

/** Shown by the script when a new version waits; the person decides (D36). */
export function UpdateNotice() {
  return (
    <div
      class="update"
      hidden
      data-update
      data-later={t('site.update.later')}
      data-none={t('site.update.none')}
      data-busy={t('site.update.busy')}
    >
      <Notice
        icon={iconDownload}
        announce
        action={
          <span data-act="update">
            <Button>{t('site.update.button')}</Button>
          </span>
        }
      >
        <span data-update-words>{t('site.update.words')}</span>
      </Notice>
    </div>
  )
}
