import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'

const site = openSite()

interface Picture {
  src: string
  sizes: string
  purpose?: string
}

/** Edges of a PNG, from its header. */
const edges = (png: DataView) => `${png.getUint32(16)}x${png.getUint32(20)}`

describe('the manifest', () => {
  it('names the product in Vietnamese, with an id, a start and shortcuts that exist', async () => {
    const answer = await fetch(`${site.url}/manifest.webmanifest`)
    expect(answer.headers.get('content-type')).toContain('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({
      id: '/',
      lang: 'vi',
      short_name: 'Tổ Số',
      display: 'standalone',
      scope: '/',
    })
    for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) {
      expect((await fetch(site.url + url)).status).toBe(200)
    }
  })

  it('has icons for every launcher and real screenshots, each of the size it says', async () => {
    const { icons, screenshots } = await (await fetch(`${site.url}/manifest.webmanifest`)).json()
    const pictures: Picture[] = [...icons, ...screenshots]
    for (const { src, sizes } of pictures) {
      const bytes = await (await fetch(site.url + src)).arrayBuffer()
      expect(`${src} ${edges(new DataView(bytes))}`).toBe(`${src} ${sizes}`)
    }
    const kinds = icons.map(({ sizes, purpose }: Picture) => `${sizes} ${purpose}`)
    expect(kinds).toEqual(expect.arrayContaining(['512x512 any', '192x192 maskable', '512x512 maskable']))
  })
})

describe('headers of static files', () => {
  const headersOf = async (path: string) => (await fetch(site.url + path)).headers

  it('(D36) never let the worker script grow old in the HTTP cache, and keep hashed files for ever', async () => {
    expect((await headersOf('/sw.js')).get('cache-control')).toBe('no-cache')
    const html = await (await fetch(`${site.url}/app`)).text()
    const script = /src="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? ''
    expect((await headersOf(script)).get('cache-control')).toContain('immutable')
  })

  it.each(['/', GUIDE, '/app', '/to/', '/khong-co'])('[P9] %s carries the strict policy', async (path) => {
    const policy = (await headersOf(path)).get('content-security-policy') ?? ''
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('[P9] the Worker answers with the very policy of the static files', async () => {
    const written = /Content-Security-Policy: (.*)/.exec(await readFile('public/_headers', 'utf8'))?.[1]
    expect((await headersOf('/api/health')).get('content-security-policy')).toBe(written)
  })
})

it('no public page breaks the policy or logs an error', async () => {
  const page = await site.newPhone()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of [
    '/',
    '/huong-dan/',
    `${GUIDE}#go-so`,
    `${GUIDE}in/`,
    '/cai-dat/',
    '/the/',
    '/khong-co-mang/',
  ]) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

it('a script that does not arrive leaves every step readable', async () => {
  const network = await networkTo(site.url)
  const html = await (await fetch(site.url + GUIDE)).text()
  network.lose(/type="module" src="([^"]+)"/.exec(html)?.[1] ?? '')
  const page = await site.newPhone()
  await page.goto(network.url + GUIDE)
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Năm điều an toàn' }).waitFor()
  await page.context().close()
  await network.close()
})

it('the icon opens the public home, and the part of the team on a phone where somebody is enrolled', async () => {
  const page = await site.newPhone()
  await page.goto(`${site.url}/?mo=bieu-tuong`)
  expect(new URL(page.url()).pathname).toBe('/')
  await page.evaluate(() => localStorage.setItem('toso-home', 'team'))
  await page.goto(`${site.url}/?mo=bieu-tuong`)
  await page.waitForURL('**/to/')
  await page.goto(site.url)
  expect(new URL(page.url()).pathname).toBe('/')
  await page.context().close()
})

it('the text size chosen by hand holds on every page, from the first paint', async () => {
  const page = await site.newPhone()
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Cỡ chữ' }).click()
  await page.getByText('Cỡ chữ lớn', { exact: true }).waitFor()
  await page.goto(site.url + GUIDE)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  await page.context().close()
})

it('the install page offers a button where the browser can install, and pictures everywhere', async () => {
  const page = await site.newPhone()
  await page.goto(`${site.url}/cai-dat/`)
  expect(await page.getByRole('img', { name: /trình duyệt Chrome/ }).isVisible()).toBe(true)
  expect(await page.getByRole('img', { name: /trình duyệt Safari/ }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Cài Tổ Số' }).isVisible()).toBe(false)
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => ({ outcome: 'accepted' }),
    })
    window.dispatchEvent(offer)
  })
  await page.getByRole('button', { name: 'Cài Tổ Số' }).click()
  await page.getByRole('button', { name: 'Cài Tổ Số' }).waitFor({ state: 'hidden' })
  await page.context().close()
})
