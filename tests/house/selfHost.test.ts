import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { servedAt } from '../../scripts/build/tiers.ts'
import { fromTop } from '../../scripts/paths.ts'
import { freePort, type Product, startProduct } from '../../scripts/product.ts'

/** The same dist/ served as on Cloudflare and by a plain workerd: a browser must not see a difference. */
let cloudflare: Product
let own: { url: string; stop(): Promise<unknown> }
const folder = mkdtempSync(join(tmpdir(), 'self-host-'))

async function startOwn(): Promise<typeof own> {
  const port = await freePort()
  const words = ['--out', join(folder, 'out'), '--data', join(folder, 'data'), '--port', String(port)]
  execFileSync(process.execPath, [fromTop('scripts/selfhost.ts'), ...words])
  const child = spawn(fromTop('node_modules/.bin/workerd'), ['serve', join(folder, 'out/config.capnp')], {
    env: { ...process.env, TOKEN_KEY: 'a key of this test', SETUP_KEY: 'another' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  await vi.waitFor(() => fetch(`${url}/api/health`), { timeout: 20_000 }).catch(stop)
  return { url, stop }
}

beforeAll(async () => {
  own = await startOwn()
  cloudflare = await startProduct()
})
afterAll(async () => {
  await own?.stop()
  await cloudflare?.stop()
  rmSync(folder, { recursive: true })
})

const telling = ['content-type', 'cache-control', 'content-security-policy', 'location', 'referrer-policy']

async function seen(url: string, path: string) {
  const answer = await fetch(url + path, { redirect: 'manual' })
  const headers = telling.map((name) => [
    name,
    answer.headers.get(name)?.toLowerCase().replace(url, '') ?? null,
  ])
  return {
    path,
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: (await answer.text()).length,
  }
}

async function paths(): Promise<string[]> {
  const files = await Array.fromAsync(
    glob('**/*.{html,js,css,json,webmanifest,png,svg,txt}', { cwd: fromTop('dist') }),
  )
  const few = files.sort().filter((file, at) => !file.startsWith('units/') || at % 12 === 0)
  const pages = files.filter((file) => file.endsWith('.html'))
  return [
    ...few.map(servedAt),
    ...pages.map((file) => `/${file}`),
    '/to',
    '/to/ho',
    '/khong-co',
    '/api/khong-co',
    '/assets/',
  ]
}

it('every address answers alike: status, headers and length', async () => {
  for (const path of await paths())
    expect(await seen(own.url, path)).toEqual(await seen(cloudflare.url, path))
})

it('a file that the browser holds already is not sent again', async () => {
  const first = await fetch(`${own.url}/app`)
  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(`${own.url}/app`, { headers: { 'if-none-match': etag } })
  expect([first.status, again.status]).toEqual([200, 304])
})
