import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { safetySentence } from '../../content/safety.ts'
import { plainText } from '../../content/text.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { type Served, served } from '../support/served.ts'
import { listenIn, realEngine, standIn, standInEngine, withoutRealVoices } from './voices.ts'

const guide = await loadGuide('vneid-doi-so')
const step = guide.steps.find(({ screen }) => screen)
const PATH = `/huong-dan/${guide.id}/`

let product: Served
beforeAll(async () => {
  product = await served()
})
afterAll(() => product?.stop())

interface Said {
  text: string
  at: string
  marked: string
}
const said = (page: Page) => page.evaluate<Said[]>('said')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** The letters alone: voices get short forms spelled and quotes taken away. */
const letters = (text: string) =>
  plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

if (withoutRealVoices) process.stdout.write(`Only the stand-in voice reads: ${withoutRealVoices}\n`)
const engines = withoutRealVoices ? [standInEngine] : [standInEngine, realEngine()]

describe.each(engines)('[G4] reading aloud with $name', (engine) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await engine.launch()
  })
  afterAll(async () => {
    await browser?.close()
    await engine.stop()
  })

  async function phoneThatReads(path: string): Promise<Page> {
    const page = await newPhone(browser)
    await engine.prepare(page, product.url)
    await listenIn(page)
    await page.goto(product.url + path)
    return page
  }

  it('[G7] reads a step in order: the safety line first, heading, picture, what to do, what is seen', async () => {
    const page = await phoneThatReads(`${PATH}#${step?.id}`)
    await press(page, 'Nghe đọc')
    const last = `Bước này xong khi: ${plainText(step?.sees ?? '')}`
    await expect.poll(async () => letters((await said(page)).at(-1)?.text ?? '')).toBe(letters(last))
    const texts = (await said(page)).map(({ text }) => letters(text))
    const inOrder = [safetySentence, step?.title ?? '', 'Hình vẽ phác', ...(step?.do ?? []), last].map(
      letters,
    )
    const places = inOrder.map((words) => texts.findIndex((text) => text.startsWith(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    await page.getByRole('button', { name: 'Nghe đọc' }).waitFor()
    await page.context().close()
  })

  it('reads the whole guide, moving from step to step, leaves out folded steps, and marks what it reads', async () => {
    const page = await phoneThatReads(PATH)
    await page.evaluate(() =>
      localStorage.setItem(
        'toso-answers',
        JSON.stringify({ 'vneid.signedIn': [false, Date.now() + 3_600_000] }),
      ),
    )
    await page.reload()
    await press(page, 'Nghe cả bài')
    await page.getByRole('heading', { level: 2, name: 'Hết các bước' }).waitFor()
    // A real voice takes its time for the last sentences too.
    await page.locator('[data-reading]').waitFor({ state: 'hidden' })
    const all = await said(page)
    const walked = guide.steps.filter(({ condition }) => !condition).map(({ id }) => id)
    expect([...new Set(all.map(({ at }) => at))]).toEqual(['dau--bai', ...walked, 'cuoi--bai'])
    expect(letters(all[0]?.text ?? '')).toBe(letters(safetySentence))
    expect(all.every(({ marked }) => marked !== '')).toBe(true)
    await page.context().close()
  })

  it('pauses and goes on at the same sentence; leaving the step by hand stops it', async () => {
    const page = await phoneThatReads(`${PATH}#${step?.id}`)
    await page.evaluate(() => {
      // A long sentence: written down, and not ended before the person presses.
      const written: unknown = Reflect.get(window, 'said')
      speechSynthesis.speak = ({ text }) =>
        Array.isArray(written) && written.push({ text, at: '', marked: '' })
    })
    await press(page, 'Nghe đọc')
    await press(page, 'Tạm dừng')
    expect(await page.locator('.is-spoken').count()).toBe(0)
    const before = await said(page)
    await press(page, 'Đọc tiếp')
    await expect.poll(async () => (await said(page)).length).toBe(before.length + 1)
    expect((await said(page)).at(-1)?.text).toBe(before.at(-1)?.text)
    await page.getByRole('link', { name: 'Bước trước' }).click()
    await page.locator('[data-reading]').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})

describe('without a Vietnamese voice', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  const android =
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36'
  const iphone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 Version/17.1 Mobile/15E148 Safari/604.1'

  it.each([
    ['Android', android, 'Máy Android này chưa có giọng đọc tiếng Việt.', 'iPhone này'],
    ['iPhone', iphone, 'iPhone này chưa có giọng đọc tiếng Việt.', 'Máy Android này'],
  ])('says what to install on %s and reads nothing in a foreign one', async (_, userAgent, words, others) => {
    const page = await newPhone(browser, { userAgent })
    await standIn(page, ['en-US'])
    await listenIn(page)
    await page.goto(`${product.url}${PATH}#${step?.id}`)
    await press(page, 'Nghe đọc')
    await page.getByText(words).waitFor()
    expect(await page.getByText(others).isVisible()).toBe(false)
    expect(await said(page)).toEqual([])
    await page.context().close()
  })

  it('a browser that cannot read aloud at all says so and names those that can', async () => {
    const page = await newPhone(browser, { userAgent: `${android} Zalo android/1210` })
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'))
    await page.goto(`${product.url}${PATH}#${step?.id}`)
    await press(page, 'Nghe đọc')
    await page.getByText('Trình duyệt này không đọc thành tiếng được.').waitFor()
    await page.context().close()
  })
})
