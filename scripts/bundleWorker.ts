import { spawnSync } from 'node:child_process'
import { fromTop } from './paths.ts'

/** The Worker in one file, exactly as `wrangler deploy` would send it; below the top of the checkout. */
export const workerBundle = '.build/worker/index.js'

/** @throws with what the bundler said, when the Worker does not bundle */
export async function bundleWorker(): Promise<void> {
  const words = ['deploy', '--dry-run', '--outdir', fromTop('.build/worker')]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fromTop('node_modules/wrangler/bin/wrangler.js'), ...words],
    {
      cwd: fromTop(''),
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    },
  )
  if (status !== 0) throw new Error(`The Worker does not bundle.\n${stdout}${stderr}`)
}
