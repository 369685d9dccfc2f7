import { Button, NumberedList } from '../../ui/index.ts'
import { type BrowserKind, chromeLink, realBrowser } from './browserKind.ts'
import { CopyLinkButton } from './CopyLinkButton.tsx'
import { JoinFrame } from './JoinFrame.tsx'
import { t } from './say.ts'

/** (D40) Inside a chat app: nothing is saved here; the way out keeps the invitation. */
export function OtherBrowser({ browser }: { browser: BrowserKind }) {
  const name = realBrowser(browser.system)
  const app =
    browser.insideOf === 'other' || !browser.insideOf ? t('account.browser.thisApp') : browser.insideOf
  const isAndroid = browser.system === 'android'
  return (
    <JoinFrame
      title={t('account.join.title')}
      heading={t('account.browser.title', { browser: name })}
      action={
        isAndroid ? (
          <Button kind="main" wide href={chromeLink(location.href)}>
            {t('account.browser.open', { browser: name })}
          </Button>
        ) : (
          <CopyLinkButton kind="main" />
        )
      }
    >
      <p>{t('account.browser.why', { app, browser: name })}</p>
      <NumberedList items={[t('account.browser.menu'), t('account.browser.paste', { browser: name })]} />
      {isAndroid && <CopyLinkButton kind="outlined" />}
    </JoinFrame>
  )
}
