import { Button } from '../../ui/button/Button.tsx'
import { ButtonRow } from '../../ui/button/ButtonRow.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'
import { t } from '../words.ts'

/** Inside Zalo or Facebook nothing can be kept on the phone: shown there, with the way out (D40). */
export function InAppNotice() {
  return (
    <div
      hidden
      data-in-app
      data-lead={t('inApp.lead', { app: '{app}' })}
      data-copied={t('guide.share.copied')}
    >
      <Notice
        lead={<span data-in-app-lead />}
        action={
          <ButtonRow>
            <span data-in-app-open hidden>
              <Button href="/">{t('inApp.open')}</Button>
            </span>
            <span data-act="copy-address">
              <Button>{t('inApp.copy')}</Button>
            </span>
          </ButtonRow>
        }
      >
        {`${t('inApp.words')} ${t('inApp.menu')}`}
      </Notice>
    </div>
  )
}
