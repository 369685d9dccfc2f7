import { glob } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { servedAt } from '../../scripts/build/tiers.ts'
import { fromTop } from '../../scripts/paths.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { type OwnMachine, startOwnMachine } from '../../scripts/selfhost/start.ts'

/** The same dist/ served as on Cloudflare and by a plain workerd: a browser must not see a difference. */
let cloudflare: Product
let own: OwnMachine

beforeAll(async () => {
  own = await startOwnMachine()
  cloudflare = await startProduct()
})
afterAll(async () => {
  await own?.stop()
  await cloudflare?.stop()
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
