import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { PATIENCE_MS } from '../check/patience.ts'
import { fromTop } from '../paths.ts'
import { freePort } from '../product.ts'

/** The product on a plain workerd, with data of its own. */
export type OwnMachine = { url: string; setupKey: string; stop(): Promise<void> }

const keys = { TOKEN_KEY: 'a token key for trying only', SETUP_KEY: 'a setup key for trying only' }

const LOOK_MS = 50

/** Answers once the server does. */
async function answering(url: string, patience = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await delay(LOOK_MS)
  }
  throw new Error('the plain workerd does not answer')
}

/** Starts a plain workerd as docs/self-host.md describes it, for tests and benches: nothing of wrangler stands before it. */
export async function startOwnMachine({ demo = false } = {}): Promise<OwnMachine> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'self-host-'))
  const words = ['--out', join(folder, 'out'), '--data', join(folder, 'data'), '--port', String(port)]
  execFileSync(process.execPath, [fromTop('scripts/selfhost.ts'), ...words, ...(demo ? ['--demo'] : [])])
  const child = spawn(fromTop('node_modules/.bin/workerd'), ['serve', join(folder, 'out/config.capnp')], {
    env: { ...process.env, ...keys },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
  await answering(url).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, setupKey: keys.SETUP_KEY, stop }
}
