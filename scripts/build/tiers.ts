/** One chunk in Vite's build manifest, as far as it is read here. */
export interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
}

export type ViteManifest = Record<string, Chunk>

/** Decoders and the like that few need: fetched and kept at first use only. */
const HEAVY = /\.wasm$/

/** The script of the printed guides. */
const PAPER_SCRIPT = '/trang/in.js'

/** The shell page and what it loads from outside the bundles. */
const SHELL_FILES = ['/app', '/gate.js']

/** Files of the chunks reachable from `start`; with `onNeed` also through dynamic imports. */
function filesFrom(manifest: ViteManifest, start: string[], onNeed: boolean): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const queue = [...start]
  for (let key = queue.pop(); key; key = queue.pop()) {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) continue
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/${file}`)
    queue.push(...(chunk.imports ?? []), ...(onNeed ? (chunk.dynamicImports ?? []) : []))
  }
  return files
}

/** What a list of built files is sorted by. */
export interface TierSources {
  /** Vite's manifest of the team's app. */
  team: ViteManifest
  /** Addresses that every visitor's phone keeps: pages, and the scripts and styles of public pages. */
  publicUrls: Iterable<string>
}

/**
 * Says when a phone keeps a file (see pwa/sw/manifest.ts): what the shell needs to open is `team`, parts its screens load on
 * need are `later`, guide pages are `guides`, printed ones `paper`; what nobody named is kept `on-use`.
 */
export function tierOf({ team, publicUrls }: TierSources) {
  const always = new Set(publicUrls)
  const entries = Object.keys(team).filter((key) => team[key]?.isEntry)
  const opens = filesFrom(team, entries, false)
  const onNeed = filesFrom(team, entries, true)
  return (url: string) => {
    if (always.has(url)) return 'public'
    if (SHELL_FILES.includes(url) || opens.has(url)) return 'team'
    if (onNeed.has(url)) return HEAVY.test(url) ? 'on-use' : 'later'
    if (url === PAPER_SCRIPT || /^\/huong-dan\/[^/]+\/in\/$/.test(url)) return 'paper'
    return /^\/huong-dan\/[^/]+\/$/.test(url) ? 'guides' : 'on-use'
  }
}

/** The address a file of dist/ is served at: `huong-dan/index.html` → `/huong-dan/`, `app.html` → `/app`. */
export const servedAt = (file: string): string =>
  `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`
