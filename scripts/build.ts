import { bundleWorker, workerBundle } from './bundleWorker.ts'
import { oneAtATime } from './oneAtATime.ts'
import { fromTop } from './paths.ts'
import { type Made, makeIfNeeded } from './stamp.ts'

const shared = ['{contract,content}/**/*', 'package-lock.json', 'tsconfig.base.json']

/** Everything that is served as files. */
const files: Made = {
  name: 'dist',
  sources: [
    ...shared,
    'pwa/**/*',
    'public/**/*',
    'scripts/{build,units}/**/*',
    'vite.config.ts',
    'package.json',
  ],
  result: 'dist/app.html',
  async make() {
    await import('./units/build.ts')
    const { build } = await import('./build/all.ts')
    await build()
  },
}

/** The Worker as it is deployed: one file. */
const worker: Made = {
  name: 'worker',
  sources: [...shared, 'worker/**/*', 'wrangler.toml', 'scripts/bundleWorker.ts'],
  result: workerBundle,
  make: bundleWorker,
}

/**
 * Makes dist/ and the Worker's bundle, each unless it was already made from exactly these sources. A test run and
 * a start at the same time must not build into each other. @throws when a step fails
 */
export const buildIfNeeded = (): Promise<void> =>
  oneAtATime(fromTop('.build/build.lock'), async () => {
    await makeIfNeeded(files)
    await makeIfNeeded(worker)
  })

if (import.meta.main) await buildIfNeeded()
