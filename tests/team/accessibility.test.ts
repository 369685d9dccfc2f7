import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WardRole } from '../../contract/roles.ts'
import { fromTop } from '../../scripts/paths.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { contrastFaults, overhang, sizeFaults, structureFaults } from '../support/axe.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { join } from '../visit/volunteer.ts'
import { officialStops, provinceStops, type Stop, volunteerStops } from './stops.ts'
import { smallTargets } from './targets.ts'
import { openTown, type Town } from './town.ts'

/** A whole walk through the app, each screen looked at four times. */
const WALK_MS = 900_000
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }

let product: Product
let town: Town
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ demo: true })
  ;[town, browser] = await Promise.all([openTown(product), launchChromium()])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** A phone of a real ward: it never hears of the demo, whose ward shows no key and no recovery sheet. */
async function joinedPhone(role: WardRole, name: string): Promise<Page> {
  const page = await ownPhone()
  await page.route('**/api/demo/door', (route) => route.fulfill({ status: 404, json: { code: 'not-found' } }))
  await page.goto(await town.invite(role, name))
  await page.getByRole('button', { name: 'Chọn mã PIN' }).waitFor()
  return page
}

const ownPhone = () => newPhone(browser, { bypassCSP: true, reducedMotion: 'reduce', hasTouch: true })

/** Goes there without loading anew, as a tap on a link does: a reload would ask for the PIN. */
async function goTo(page: Page, { route, at = route, sees, opens }: Stop): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, at)
  await opens?.(page)
  await page.getByText(sees).filter({ visible: true }).first().waitFor()
}

/** What lies half under the tabs, as far as somebody has scrolled, is no smaller for it: the dock stands below the page. */
const layDown = (page: Page, isDown: boolean) =>
  page.evaluate(
    (position) => {
      for (const part of document.querySelectorAll<HTMLElement>('.dock, .dock__foot'))
        part.style.position = position
    },
    isDown ? 'static' : '',
  )

const everyFault = async (page: Page) => [...(await structureFaults(page)), ...(await contrastFaults(page))]

/** Everything axe knows in light, what colours can break in dark, what size can break at 200 %, and the edge at each. */
async function faultsOnPhone(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const faults = [...(await everyFault(page)), ...(await smallTargets(page))]
  const atEdge = async (name: string) => {
    if ((await overhang(page)) > 0) faults.push(`${name}: runs over the edge`)
  }
  await atEdge('360')
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await contrastFaults(page)))
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'))
  await atEdge('200 %')
  await layDown(page, true)
  faults.push(...(await sizeFaults(page)))
  await layDown(page, false)
  await page.evaluate(() => document.documentElement.removeAttribute('data-text-size'))
  return faults
}

async function faultsAtDesk(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(DESK)
  const faults = await everyFault(page)
  if ((await overhang(page)) > 0) faults.push('1280: runs over the edge')
  await page.setViewportSize(PHONE)
  return faults
}

/** One person's phone through its stops; what is wrong, under the address where it is. */
async function walk(page: Page, stops: readonly Stop[]): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {}
  for (const stop of stops) {
    await goTo(page, stop)
    const faults = [...(await faultsOnPhone(page)), ...(await faultsAtDesk(page))]
    if (faults.length > 0) wrong[stop.at ?? stop.route] = faults
  }
  return wrong
}

it('the largest text, chosen before, has a layout of its own as soon as the app opens again, with the keys of the PIN in sight', {
  timeout: WALK_MS,
}, async () => {
  const page = await joinedPhone('thanh-vien', 'Người chọn chữ to')
  await join(page)
  await page.evaluate(() => localStorage.setItem('toso-text-size', 'largest'))
  await page.goto(`${product.url}/to`)
  await page.getByText(/Nhập mã PIN của/).waitFor()
  expect(await overhang(page)).toBe(0)
  const key = await page.getByRole('button', { name: '9', exact: true }).boundingBox()
  expect((key?.y ?? 0) + (key?.height ?? PHONE.height)).toBeLessThan(PHONE.height)
  await page.context().close()
})

it('every route of the team app has its stop', async () => {
  const source = await readFile(fromTop('pwa/app/routes.tsx'), 'utf8')
  const routes = [...source.matchAll(/<Route path="([^"*]+)"/g)].map(([, path]) => path)
  const before = ['/tham-gia', '/thu']
  const stops = [
    ...before,
    ...[...volunteerStops(''), ...officialStops, ...provinceStops].map(({ route }) => route),
  ]
  expect(routes.length).toBeGreaterThan(20)
  expect([...new Set(stops)].sort()).toEqual(routes.sort())
})

it(
  "a volunteer's screens shut nobody out: joining, PIN, homes, a guide, sync",
  async () => {
    const page = await joinedPhone('thanh-vien', 'Chị Thử')
    expect(await faultsOnPhone(page)).toEqual([])
    await join(page)
    expect(await faultsOnPhone(page)).toEqual([])
    await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
    const home = page.getByRole('link', { name: /^Nhà 1 – ngõ 1/ }).first()
    const address = await home.getAttribute('href')
    expect(await walk(page, volunteerStops(address?.split('/').at(-1) ?? ''))).toEqual({})
    await page.goto(`${product.url}/to`)
    await page.getByText(/Nhập mã PIN của/).waitFor()
    expect(await faultsOnPhone(page)).toEqual([])
    await page.context().close()
  },
  WALK_MS,
)

it(
  "an official's screens shut nobody out: coverage, report, team, hamlets, keys",
  async () => {
    const page = await joinedPhone('can-bo', 'Cán bộ Thử')
    await join(page)
    await page.getByRole('button', { name: 'Mở độ phủ' }).click()
    expect(await walk(page, officialStops)).toEqual({})
    await page.context().close()
  },
  WALK_MS,
)

it(
  "the demo's door and a province's screen shut nobody out",
  async () => {
    const page = await ownPhone()
    await page.goto(`${product.url}/thu`)
    const province = page.getByRole('button', { name: /^Quản trị tỉnh/ })
    await province.waitFor()
    expect(await faultsOnPhone(page)).toEqual([])
    await province.click()
    expect(await walk(page, provinceStops)).toEqual({})
    await page.context().close()
  },
  WALK_MS,
)
