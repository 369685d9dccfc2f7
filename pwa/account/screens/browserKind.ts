/** An app whose built-in browser opened the page: separate, short-lived storage, no installing (D40). */
export type HostApp = 'Zalo' | 'Facebook' | 'Messenger' | 'TikTok' | 'other'

export type BrowserKind = {
  /** Null in a real browser. */
  insideOf: HostApp | null
  system: 'android' | 'iphone' | 'desk'
}

const apps: readonly (readonly [HostApp, RegExp])[] = [
  ['Zalo', /\bZalo\b/i],
  ['Messenger', /\bMessenger|FB_IAB\/MESSENGER/i],
  ['Facebook', /\bFBAN\b|\bFBAV\b|\bFB_IAB\b/i],
  ['TikTok', /\bTikTok\b|musical_ly|BytedanceWebview/i],
]

/** Which browser this is, from its own description. Android's bare WebView says "; wv)". */
export function browserKind(userAgent: string): BrowserKind {
  const insideOf = apps.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null
  const isWebView = /; wv\)/.test(userAgent)
  return { insideOf: insideOf ?? (isWebView ? 'other' : null), system: systemOf(userAgent) }
}

function systemOf(userAgent: string): BrowserKind['system'] {
  if (/\biPhone\b|\biPad\b|\biPod\b/.test(userAgent)) return 'iphone'
  return /\bAndroid\b/.test(userAgent) ? 'android' : 'desk'
}

/** The browser to lead out to. */
export const realBrowser = (system: BrowserKind['system']): string =>
  system === 'iphone' ? 'Safari' : 'Chrome'

/** (D32) Whether this iPhone browser can put the app on the home screen: those that can say whether they run from there. */
export const canInstallHere = (page: object): boolean => 'standalone' in page

/** A link that asks Android to open the same address in Chrome; the invitation in the fragment travels along. */
export function chromeLink(href: string): string {
  const [scheme = 'https', rest = ''] = href.split('://')
  return `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;end`
}

/** How the ward will see this phone in its list: kind of phone and browser, nothing that names a person. */
export function deviceLabel(userAgent: string): string {
  const { system } = browserKind(userAgent)
  const phone = system === 'iphone' ? 'iPhone' : system === 'android' ? androidModel(userAgent) : 'Máy tính'
  return `${phone} · ${browserName(userAgent)}`.slice(0, 60)
}

/** "SM-A156E", or "Android" where the browser hides the model ("K"). */
function androidModel(userAgent: string): string {
  const model = /Android [\d.]+; ([^;)]+)/
    .exec(userAgent)?.[1]
    ?.replace(/ Build\/.*/, '')
    .trim()
  return model && model.length > 1 ? model : 'Android'
}

function browserName(userAgent: string): string {
  const names: readonly (readonly [string, RegExp])[] = [
    ['Edge', /\bEdgA?\//],
    ['Samsung Internet', /\bSamsungBrowser\//],
    ['Cốc Cốc', /\bcoc_coc_browser\//i],
    ['Firefox', /\bFirefox\/|\bFxiOS\//],
    ['Chrome', /\bChrome\/|\bCriOS\//],
    ['Safari', /\bSafari\//],
  ]
  return names.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'trình duyệt'
}
