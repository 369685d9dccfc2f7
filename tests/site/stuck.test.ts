import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StuckReport } from '../../contract/stuck.ts'
import { type Network, networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const STEP = '/huong-dan/vneid-kich-hoat-muc-2/#go-ma'
const REPORT = '/api/guides/stuck'

const site = openSite()
let network: Network
let page: Page
let sent: v.InferOutput<typeof StuckReport>['events']
let answers: number[]
beforeEach(async () => {
  network = await networkTo(site.url)
  page = await site.newPhone({ serviceWorkers: 'block' })
  sent = []
  answers = []
  page.on('response', (answer) => {
    if (!answer.url().endsWith(REPORT)) return
    answers.push(answer.status())
    sent.push(...v.parse(StuckReport, answer.request().postDataJSON()).events)
  })
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

const now = () => page.locator('.part.is-now')
const pressStuck = () => now().getByText('Tôi bị kẹt ở bước này').click()
const waiting = () => page.evaluate<string | null>(() => localStorage.getItem('toso-stuck'))
const until = (count: number) => expect.poll(() => sent.length).toBe(count)

it('a reason shows the way on and whom to ask, and is counted by the server, once, without a word about the person', async () => {
  await page.goto(network.url + STEP)
  await pressStuck()
  await now().getByText('Chưa thấy tin nhắn').first().click()
  await until(1)
  expect(answers).toEqual([204])
  expect(sent[0]).toMatchObject({ guide: 'vneid-kich-hoat-muc-2', step: 'go-ma', reason: 'chua_thay_tin' })
  expect(Object.keys(sent[0] ?? {}).sort()).toEqual(['day', 'guide', 'id', 'reason', 'revision', 'step'])
  expect(await now().locator('.stuck__reason[open] p').first().innerText()).not.toBe('')
  await now().getByText('Bác nhờ Tổ công nghệ số').waitFor()
  expect(await waiting()).toBe('[]')
  await page.reload()
  expect(sent).toHaveLength(1)
})

it('without a reason it is counted when the person moves on', async () => {
  await page.goto(network.url + STEP)
  await pressStuck()
  expect(sent).toEqual([])
  await page.getByRole('link', { name: 'Bước tiếp theo' }).click()
  await until(1)
  expect(sent[0]?.reason).toBeNull()
})

it('waits without signal, survives a reload, and is sent once when there is signal again', async () => {
  await page.goto(network.url + STEP)
  network.cut()
  // A call still under way could arrive once the line is mended, and its answer get lost to this test as the page goes.
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith(REPORT))
  await pressStuck()
  await now().getByText('Chưa thấy tin nhắn').first().click()
  await failed
  expect(await waiting()).toContain('chua_thay_tin')
  network.mend()
  await page.reload()
  await until(1)
  await expect.poll(waiting).toBe('[]')
  expect(answers).toEqual([204])
})

it('is sent even when the storage of the phone is full', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(network.url + STEP)
  await pressStuck()
  await now().getByText('Chưa thấy tin nhắn').first().click()
  await until(1)
})

it('with JavaScript off reasons open all the same and say whom to ask', async () => {
  const bare = await site.newPhone({ javaScriptEnabled: false })
  await bare.goto(site.url + STEP)
  const part = bare.locator('[id="go-ma"]')
  await part.getByText('Tôi bị kẹt ở bước này').click()
  await part.getByText('Chưa thấy tin nhắn').first().click()
  expect(await part.locator('.stuck__reason[open] p').isVisible()).toBe(true)
  expect(await part.getByText('Bác nhờ Tổ công nghệ số').isVisible()).toBe(true)
  expect(await part.getByRole('button', { name: 'Nhờ tổ viên giúp tiếp' }).isVisible()).toBe(false)
  await bare.context().close()
})
