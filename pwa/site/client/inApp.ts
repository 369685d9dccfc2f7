import { find } from './dom.ts'

/** Browsers inside chat apps: short-lived storage, nothing can be kept or installed there (D40). */
const apps: [name: string, mark: RegExp][] = [
  ['Zalo', /Zalo/i],
  ['Facebook', /FBAN|FBAV|FB_IAB/],
  ['Messenger', /MessengerForiOS|Orca-Android/],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok/i],
  ['Instagram', /Instagram/],
]

/** The chat app this browser sits in, or null. */
export const chatAppOf = (userAgent: string): string | null =>
  apps.find(([, mark]) => mark.test(userAgent))?.[0] ?? null

/**
 * The way out to Chrome on Android. An intent link eats the anchor of the page, so the step travels as `?buoc=`; phones
 * without Chrome fall back to the same page.
 */
export function chromeIntent(href: string): string {
  const { protocol, host, pathname, hash } = new URL(href)
  const step = hash ? `?buoc=${hash.slice(1)}` : ''
  const scheme = protocol.replace(':', '')
  const fallback = encodeURIComponent(`${protocol}//${host}${pathname}${step}`)
  return `intent://${host}${pathname}${step}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${fallback};end`
}

/** Shows the notice inside a chat app, with one tap out where that is possible. */
export function showWayOut(): void {
  const app = chatAppOf(navigator.userAgent)
  const notice = find('[data-in-app]')
  const lead = find('[data-in-app-lead]')
  if (!app || !notice || !lead) return
  lead.textContent = (notice.dataset.lead ?? '').replace('{app}', app)
  notice.hidden = false
  if (/Android/.test(navigator.userAgent)) offerChrome(notice)
}

function offerChrome(notice: HTMLElement): void {
  const holder = find('[data-in-app-open]', notice)
  const link = holder?.querySelector('a')
  if (!holder || !link) return
  const set = () => {
    link.href = chromeIntent(location.href)
  }
  set()
  window.addEventListener('hashchange', set)
  holder.hidden = false
}
