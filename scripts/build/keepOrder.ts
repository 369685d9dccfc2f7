import type { ViteManifest } from './tiers.ts'

/** Words of another language are chosen by few, and never in a place without signal. */
const LAST = /\/english-[^/]*\.js$/

/**
 * In which order a phone fetches the app's files: those that lie nearest to the shell first, screen by screen as the routes name
 * them, then what the screens load on need. @returns a rank; files that are no part of the app come before all others
 */
export function keepOrder(manifest: ViteManifest): (url: string) => number {
  const ranks = new Map<string, number>()
  let ring = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const seen = new Set<string>()
  while (ring.length > 0) {
    const next: string[] = []
    for (const key of withImports(manifest, ring)) {
      const chunk = manifest[key]
      if (!chunk || seen.has(key)) continue
      seen.add(key)
      for (const file of [chunk.file, ...(chunk.css ?? [])]) rank(ranks, `/${file}`)
      next.push(...(chunk.dynamicImports ?? []))
    }
    ring = next
  }
  return (url) => (LAST.test(url) ? Number.MAX_SAFE_INTEGER : (ranks.get(url) ?? -1))
}

function rank(ranks: Map<string, number>, url: string): void {
  if (!ranks.has(url)) ranks.set(url, ranks.size)
}

/** Each chunk, and behind it what it cannot run without. */
function withImports(manifest: ViteManifest, keys: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (key: string) => {
    if (found.has(key)) return
    found.add(key)
    for (const other of manifest[key]?.imports ?? []) visit(other)
  }
  for (const key of keys) visit(key)
  return [...found]
}
