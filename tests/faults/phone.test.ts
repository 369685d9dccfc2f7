import type { CDPSession, Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { guideHeads } from '../../content/guides/heads.ts'
import { openField } from '../support/field.ts'
import { keptAddresses, untilKept } from '../support/keptFiles.ts'
import { hamlet } from '../visit/place.ts'
import {
  addHousehold,
  addPerson,
  beginGuide,
  join,
  openHousehold,
  openHouseholds,
  typeHousehold,
  typePin,
  unlock,
} from '../visit/volunteer.ts'

const field = openField()
beforeEach(() => field.line.mend())

/** The badge of the first screen says so only when the ward has everything of this phone [S4]. */
async function received(page: Page): Promise<void> {
  await openHouseholds(page)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Hôm nay/ })
    .click()
  const badge = page.getByText(/Máy chủ đã nhận lúc/).first()
  await badge.waitFor()
}

/** Takes room with other things than ours: so many pieces of so many bytes; tells whether the browser took them all. */
const putJunk = (page: Page, bytes: number, pieces: number) =>
  page.evaluate(
    async ([size, count]) => {
      const opening = indexedDB.open('other')
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('junk'))
        opening.addEventListener('success', () => resolve(opening.result))
      })
      const put = () =>
        new Promise<boolean>((resolve) => {
          const transaction = database.transaction('junk', 'readwrite')
          const junk = crypto.getRandomValues(new Uint8Array(size))
          transaction.objectStore('junk').put(junk, crypto.randomUUID())
          transaction.addEventListener('complete', () => resolve(true))
          transaction.addEventListener('abort', () => resolve(false))
        })
      try {
        for (let done = 0; done < count; done++) if (!(await put())) return false
        return true
      } finally {
        database.close()
      }
    },
    [bytes, pieces] as const,
  )

/** Until the browser refuses one of each size. */
async function fillUp(page: Page): Promise<void> {
  for (const bytes of [65_536, 8_192, 1_024, 64]) while (await putJunk(page, bytes, 100));
}

/** Waits until the list shows so many homes. */
async function untilListed(page: Page, count: number): Promise<void> {
  await openHouseholds(page)
  await expect.poll(() => page.locator('a[href^="/to/ho/0"]').count()).toBe(count)
}

/** Types a home and presses, without waiting for what becomes of it. */
async function pressSave(page: Page, label: string): Promise<void> {
  await typeHousehold(page, label)
  await page.getByRole('button', { name: 'Lưu nhà này' }).click({ noWaitAfter: true })
}

it('[S1] (D19) (D25) a phone that is killed while it saves keeps whatever it said was saved', async () => {
  const { phone, page: first } = await field.volunteer('Chị Tắt Máy')
  let page = first
  field.line.cut()
  const said: string[] = []
  for (const ten of [1, 2, 3]) {
    for (const label of [`Nhà ${ten}1 – ngõ Chợ`, `Nhà ${ten}2 – ngõ Chợ`]) {
      await addHousehold(page, label, 'cổng tre')
      said.push(label)
    }
    await pressSave(page, `Nhà ${ten}3 – ngõ Chợ`)
    await phone.kill()
    page = await phone.open(`${field.line.url}/to/ho`)
    await unlock(page)
    await openHouseholds(page)
    for (const label of said) await page.getByRole('link', { name: label }).first().waitFor()
  }
  field.line.mend()
  await received(page)
  const held = await field.heldByWard('household')
  expect(held.length).toBeGreaterThanOrEqual(said.length)
  await untilListed(page, held.length)
})

it('[S2] [S3] (D02) (D17) (D28) signal that comes and goes while it sends loses and doubles nothing', async () => {
  const { page } = await field.volunteer('Anh Chập Chờn')
  const before = await field.heldByWard('household')
  const lanes = ['dốc Lim', 'dốc Đá', 'dốc Sỏi', 'dốc Cát']
  for (const [at, lane] of lanes.entries()) {
    await addHousehold(page, `Nhà 1 – ${lane}`, 'cạnh quán nước')
    await page.context().setOffline(at % 2 === 0)
    if (at % 2 === 1) field.line.cut()
    await addHousehold(page, `Nhà 3 – ${lane}`, 'cạnh quán nước')
    field.line.mend()
    await page.context().setOffline(false)
  }
  await received(page)
  expect(await field.heldByWard('household')).toHaveLength(before.length + 2 * lanes.length)
})

it('[S12] (D31) (D39) a phone without room says so calmly, keeps what is typed, and loses nothing', async () => {
  const { page } = await field.volunteer('Bác Hết Chỗ')
  await addHousehold(page, 'Nhà 4 – xóm Bãi', 'mái đỏ')
  const devtools = await page.context().newCDPSession(page)
  const origin = field.line.url
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.ceil(used * 1.25) })
  await page.goto(`${origin}/to/cua-toi`)
  await unlock(page)
  await page.getByText('Máy gần đầy bộ nhớ.').waitFor()
  await fillUp(page)
  await pressSave(page, 'Nhà 6 – xóm Bãi')
  await page.getByText('Chưa lưu được.').waitFor()
  await page.getByText(/Máy hết chỗ\. Việc đã lưu vẫn an toàn\./).waitFor()
  expect(await page.getByLabel('Tên nhà').inputValue()).toBe('Nhà 6 – xóm Bãi')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Lưu nhà này' }).click()
  await page.getByRole('heading', { name: 'Nhà 6 – xóm Bãi', level: 1 }).waitFor()
  await openHousehold(page, 'Nhà 4 – xóm Bãi')
  await received(page)
})

/** Nothing more may be stored, unless a good part of what is stored goes first. */
async function runFull(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const quotaSize = Math.floor(used * 0.8)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: field.line.url, quotaSize })
  // The browser counts only now and then. Asked a little at a time, so that what goes later makes room enough.
  await expect.poll(() => putJunk(page, 64, 1)).toBe(false)
  return devtools
}

it('[S12] (D31) a full phone lets public guides go before a record, and says so; not the guide under way', async () => {
  const { page } = await field.volunteer('Cô Đầy Máy')
  await page.goto(`${field.line.url}/huong-dan/`)
  const begun = '/huong-dan/vneid-kich-hoat-muc-2/'
  // All of them: what is still on its way would come back after it went.
  for (const { id } of guideHeads)
    for (const path of [`/huong-dan/${id}/`, `/huong-dan/${id}/in/`]) await untilKept(page, path)
  await page.goto(`${field.line.url}/to/ho`)
  await unlock(page)
  await addHousehold(page, 'Nhà 2 – xóm Đồi', 'cây gạo')
  await addPerson(page, 'bà Tư')
  await beginGuide(page, 'bà Tư', 'Kích hoạt VNeID mức 2')
  await page.goto(`${field.line.url}/to/ho`)
  await unlock(page)
  const devtools = await runFull(page)
  await addHousehold(page, 'Nhà 8 – xóm Đồi', 'cạnh bờ ao')
  const kept = (await keptAddresses(page)).map((address) => address.split('?')[0])
  expect(kept).toEqual(expect.arrayContaining([begun, '/app', '/', '/huong-dan/']))
  expect(kept.filter((path) => path?.startsWith('/huong-dan/tien-'))).toEqual([])
  await page.goto(`${field.line.url}/to/dong-bo`)
  await unlock(page)
  await page.getByText(/Máy hết chỗ lúc/).waitFor()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: field.line.url })
  await page.getByRole('button', { name: 'Đã đọc' }).click()
  await page.getByText(/Máy hết chỗ lúc/).waitFor({ state: 'detached' })
  await received(page)
})

it('[S2] [S12] (D31) (D46) a phone without any room still opens with its PIN, slows wrong ones down, and sends what waits', async () => {
  const { page } = await field.volunteer('Bác Đầy Máy')
  await addHousehold(page, 'Nhà 7 – xóm Bãi', 'mái đỏ')
  await received(page)
  const before = await field.heldByWard('household')
  field.line.cut()
  await addHousehold(page, 'Nhà 9 – xóm Bãi', 'mái đỏ')
  const devtools = await page.context().newCDPSession(page)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const quotaSize = Math.ceil(used * 1.05)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: field.line.url, quotaSize })
  await fillUp(page)
  await page.goto(`${field.line.url}/to/ho`)
  await typePin(page, /Nhập mã PIN của/, '314159')
  await page.getByText(/Mã PIN chưa đúng\..*Còn 4 lần/).waitFor()
  await page.reload()
  await typePin(page, /Nhập mã PIN của/, '314159')
  await page.getByText(/Mã PIN chưa đúng\..*Còn 3 lần/).waitFor()
  field.line.mend()
  await unlock(page)
  await openHousehold(page, 'Nhà 9 – xóm Bãi')
  const sent = async () => (await field.heldByWard('household')).length - before.length
  await expect.poll(sent).toBe(1)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: field.line.url })
  await received(page)
  expect(await sent()).toBe(1)
})

/** The browser takes away everything that Tổ Số keeps for its members. */
const takeStores = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith('toso-') ? [name] : [],
    )
    for (const name of names)
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).addEventListener('success', resolve)
      })
  })

it('[S12] (D32) (D33) the database goes under the open app: it says so, locks, and the PIN brings back what the ward has', async () => {
  const { page } = await field.volunteer('Chị Mất Kho')
  await addHousehold(page, 'Nhà 7 – ngã Ba', 'đối diện giếng')
  await received(page)
  await openHousehold(page, 'Nhà 7 – ngã Ba')
  await takeStores(page)
  await page.getByRole('button', { name: 'Đi vắng' }).first().click()
  await page.getByRole('button', { name: 'Lưu lần ghé' }).click()
  await page.getByText(/Máy này vừa bị xóa dữ liệu\..*Nhập mã PIN của chị Mất Kho/).waitFor()
  await unlock(page)
  await openHousehold(page, 'Nhà 7 – ngã Ba')
})

/** The phone shows who works with it, and nothing of their work. */
const isLocked = (page: Page) => page.getByRole('heading', { name: 'Ai đang dùng máy?' }).waitFor()

it('[P2] (D45) (D48) locking by hand in one tab, or somebody else beginning there, locks the other tab too', async () => {
  const { page } = await field.volunteer('Chị Hai Cửa')
  await addHousehold(page, 'Nhà 3 – ngã Tư', 'đối diện giếng')
  const second = await page.context().newPage()
  await second.goto(`${field.line.url}/to/cua-toi`)
  await unlock(second)
  await second.getByRole('button', { name: 'Khóa Tổ Số ngay' }).click()
  await Promise.all([isLocked(page), isLocked(second)])
  expect(await page.getByText('Nhà 3 – ngã Tư').count()).toBe(0)
  await unlock(page)
  await openHousehold(page, 'Nhà 3 – ngã Tư')
  await second.goto(await field.place.invite('Anh Đến Sau', 'thanh-vien', [hamlet]))
  await join(second)
  await isLocked(page)
  expect(await page.getByText('Nhà 3 – ngã Tư').count()).toBe(0)
})

it('(D13) two tabs show the same at once; one of them syncs, and the other takes over', async () => {
  const { page } = await field.volunteer('Em Hai Cửa Sổ')
  const second = await page.context().newPage()
  await second.goto(`${field.line.url}/to/ho`)
  await unlock(second)
  await openHouseholds(second)
  await addHousehold(page, 'Nhà 3 – ngã Ba', 'đối diện giếng')
  await second
    .getByRole('link', { name: /Nhà 3 – ngã Ba/ })
    .first()
    .waitFor()
  const leading = async (tab: Page) => {
    const { held = [], pending = [] } = await tab.evaluate(() => navigator.locks.query())
    const ofSync = ({ name }: LockInfo) => name?.startsWith('toso-sync')
    return { held: held.filter(ofSync).length, pending: pending.filter(ofSync).length }
  }
  await expect.poll(() => leading(second)).toEqual({ held: 1, pending: 1 })
  await received(second)
  await page.close()
  await expect.poll(() => leading(second)).toEqual({ held: 1, pending: 0 })
  await addHousehold(second, 'Nhà 5 – ngã Ba', 'đối diện giếng')
  await received(second)
})

/** As when another tab is brought to the front; a browser without a window shows all of its tabs. */
const look = (page: Page, state: 'visible' | 'hidden') =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

it('[S11] (D13) (D17) the tab that is looked at sends what is saved in it, while the one that led lies behind it', async () => {
  const { page } = await field.volunteer('Em Cửa Sau')
  await addHousehold(page, 'Nhà 83 – đường Tàu', 'cạnh cầu gỗ')
  await received(page)
  await look(page, 'hidden')
  const second = await page.context().newPage()
  await second.goto(`${field.line.url}/to/ho`)
  await unlock(second)
  await openHouseholds(second)
  const before = await field.heldByWard('household')
  await addHousehold(second, 'Nhà 126 – xóm Bến', 'cạnh cầu gỗ')
  await received(second)
  expect(await field.heldByWard('household')).toHaveLength(before.length + 1)
  await look(second, 'hidden')
  await page.bringToFront()
  await look(page, 'visible')
  await openHousehold(page, 'Nhà 126 – xóm Bến')
  await addHousehold(page, 'Nhà 240 – đồi Chè', 'sau kho lúa')
  await received(page)
  expect(await field.heldByWard('household')).toHaveLength(before.length + 2)
})
