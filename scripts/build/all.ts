import { build as buildApp } from 'vite'
import { fromTop } from './places.ts'
import { buildServiceWorker } from './serviceWorker.ts'
import { writeShareCards } from './shareCards.ts'
import { buildSiteFiles, takeManifest } from './siteFiles.ts'
import { writeSitePages } from './sitePages.ts'
import type { ViteManifest } from './tiers.ts'

/** Public pages that every phone keeps; guides are kept as they are visited. */
const KEPT_PAGES = [
  '/',
  '/huong-dan/',
  '/huong-dan/tim.json',
  '/cai-dat/',
  '/the/',
  '/khong-co-mang/',
  // Whoever has just been cheated, and a volunteer far from any signal, must find these.
  '/vua-bi-lua/',
  '/huong-dan/an-toan-su-co/',
  '/huong-dan/noi-bao/',
  '/huong-dan/dich-vu-cong/',
  '/huong-dan/noi-ban-hang/',
]

/** The public pages and, over everything in `out`, the service worker; `team` is the manifest of the team's app there. */
export async function addSite(out: string, team: ViteManifest): Promise<void> {
  const files = await buildSiteFiles(out)
  const pages = await writeSitePages(out, files)
  const publicUrls = [
    ...KEPT_PAGES.filter((path) => pages.includes(path)),
    files.css,
    files.first,
    files.page,
    files.rest,
    files.qr,
  ]
  await writeShareCards(out)
  await buildServiceWorker(out, { team, publicUrls })
}

/**
 * Makes dist/ from nothing: the team's app, the public pages with their own scripts and style, then the service worker over
 * all of it. @throws when a step fails; half a build is never a good one.
 */
export async function build(): Promise<void> {
  const out = fromTop('dist')
  await buildApp({ configFile: fromTop('vite.config.ts'), logLevel: 'warn' })
  await addSite(out, await takeManifest(out, 'app-manifest.json'))
}

if (import.meta.main) await build()
