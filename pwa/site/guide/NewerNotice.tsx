import { Button } from '../../ui/button/Button.tsx'
import { iconDownload } from '../../ui/icons/acts.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { t } from '../words.ts'

/** Shown by the script when another copy of this guide has come to the phone; the reader turns to it. */
export function NewerNotice() {
  return (
    <div hidden data-newer>
      <Notice
        icon={iconDownload}
        announce
        action={
          <span data-act="read-newer">
            <Button>{t('guide.newer.button')}</Button>
          </span>
        }
      >
        {t('guide.newer.words')}
      </Notice>
    </div>
  )
}
