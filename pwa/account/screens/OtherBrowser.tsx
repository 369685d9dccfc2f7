import { Button, NumberedList } from '../../ui/index.ts'
import { type BrowserKind, chromeLink, realBrowser } from './browserKind.ts'
import { CopyLinkButton } from './CopyLinkButton.tsx'
import { t } from './say.ts'

/** (D40) Inside a chat app: nothing is saved here; the way out keeps the invitation. */
export function OtherBrowser({ browser }: { browser: BrowserKind }) {
  const name = realBrowser(browser.system)
  const app =
    browser.insideOf === 'other' || !browser.insideOf ? t('account.browser.thisApp') : browser.insideOf
  return (
    <div class="stack stack--wide">
      <h1>{t('account.browser.title', { browser: name })}</h1>
      <p>{t('account.browser.why', { app, browser: name })}</p>
      <NumberedList items={[t('account.browser.menu'), t('account.browser.paste', { browser: name })]} />
      {browser.system === 'android' && (
        <Button kind="main" wide href={chromeLink(location.href)}>
          {t('account.browser.open', { browser: name })}
        </Button>
      )}
      <CopyLinkButton kind={browser.system === 'android' ? 'outlined' : 'main'} />
    </div>
  )
}
