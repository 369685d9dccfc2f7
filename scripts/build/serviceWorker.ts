import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { injectManifest } from 'workbox-build'
import { keepOrder } from './keepOrder.ts'
import { engines, fromTop } from './places.ts'
import { servedAt, type TierSources, tierOf } from './tiers.ts'

const BUNDLE = fromTop('.build/sw')

/** Not for phones to keep: the worker itself, headers, crawlers' files, pictures only the system or Zalo fetches. */
const NOT_KEPT = [
  'sw.js',
  '_headers',
  'robots.txt',
  '404.html',
  'manifest.webmanifest',
  'icons/**',
  'anh/**',
  'chia-se/**',
  '**/*.map',
]

async function bundle(): Promise<void> {
  await build({
    root: fromTop('pwa/sw'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: BUNDLE,
      emptyOutDir: true,
      target: engines,
      lib: { entry: fromTop('pwa/sw/sw.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  })
}

/**
 * Builds `out`/sw.js with the list of all files of this version, each with its tier, in the order in which they are fetched.
 * Comes last: it lists what is there.
 * @returns how many files the list holds
 */
export async function buildServiceWorker(out: string, sources: TierSources): Promise<number> {
  await bundle()
  const tier = tierOf(sources)
  const rank = keepOrder(sources.team)
  const { count, warnings } = await injectManifest({
    swSrc: join(BUNDLE, 'sw.js'),
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    globPatterns: ['**/*'],
    globIgnores: NOT_KEPT,
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map(({ url, revision, size }) => {
            const served = servedAt(url)
            return { url: served, revision: revision?.slice(0, 8) ?? null, tier: tier(served), size }
          })
          .sort((one, other) => rank(one.url) - rank(other.url)),
        warnings: [],
      }),
    ],
  })
  await rm(BUNDLE, { recursive: true })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  return count
}
