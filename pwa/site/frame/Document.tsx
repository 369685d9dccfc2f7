import type { ComponentChildren } from 'preact'
import { addressOf, type Site } from '../site.ts'
import { t } from '../words.ts'
import { PageFoot } from './PageFoot.tsx'

export interface DocumentProps {
  site: Site
  path: string
  title: string
  description: string
  /** Colour of the phone's status bar: the green band of home and door, or the ground of other pages. */
  top?: 'band' | 'ground' | undefined
  /** Kept out of search engines: offline page, 404, print. */
  hidden?: boolean | undefined
  script?: string | undefined
  /** The preview beside a shared link, when the page has one of its own. */
  preview?: string | undefined
  /** The page places `PageFoot` itself: above its dock. */
  ownFoot?: boolean | undefined
  children: ComponentChildren
}

const TOP_COLOURS = {
  band: { light: '#0B6B4F', dark: '#0E4635' },
  ground: { light: '#FBF8F2', dark: '#121613' },
}
const PREVIEW = '/icons/chia-se.png'

/** The whole page. Everything in it is an address of our own; nothing is inline (strict CSP). */
export function Document(props: DocumentProps) {
  const { site, script = site.assets.page, children } = props
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{`${props.title} – ${t('site.title.end')}`}</title>
        <link rel="stylesheet" href={site.assets.css} />
        <script src={site.assets.first} />
        <script type="module" src={script} />
        <Description {...props} />
        <StatusBar top={props.top ?? 'ground'} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" type="image/svg+xml" href="/icons/bieu-tuong.svg" />
        <link rel="apple-touch-icon" href="/icons/apple-touch-180.png" />
        <meta name="apple-mobile-web-app-title" content={t('site.name')} />
      </head>
      <body class="public">
        <a class="skip" href="#chinh">
          {t('site.skip.link')}
        </a>
        {children}
        {props.ownFoot ? null : <PageFoot />}
      </body>
    </html>
  )
}

function StatusBar({ top }: { top: 'band' | 'ground' }) {
  const { light, dark } = TOP_COLOURS[top]
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark} />
    </>
  )
}

/** For search engines and for the preview card that Zalo draws of a shared link. */
function Description({ site, path, title, description, hidden, preview = PREVIEW }: DocumentProps) {
  const address = addressOf(site, path)
  return (
    <>
      <meta name="description" content={description} />
      {hidden ? <meta name="robots" content="noindex" /> : null}
      {address && !hidden ? <link rel="canonical" href={address} /> : null}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('site.name')} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address ?? path} />
      <meta property="og:image" content={addressOf(site, preview) ?? preview} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
