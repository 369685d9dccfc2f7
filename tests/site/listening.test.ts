import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { type Served, served } from '../support/served.ts'

const guide = await loadGuide('vneid-kich-hoat-muc-2')
const step = guide.steps.find(({ id }) => id === 'go-so')

let product: Served
let browser: Browser
beforeAll(async () => {
  product = await served()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** A phone whose speech engine has these voices and writes down what it is told to say. */
async function phoneWithVoices(languages: string[]): Promise<Page> {
  const page = await newPhone(browser)
  await page.addInitScript((langs) => {
    const said: string[] = []
    const engine = {
      getVoices: () => langs.map((lang) => ({ lang, name: lang })),
      addEventListener: () => undefined,
      cancel: () => said.push('(im)'),
      speak: ({ text }: { text: string }) => said.push(text),
    }
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: engine })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
  }, languages)
  await page.goto(`${product.url}/huong-dan/${guide.id}/#go-so`)
  return page
}

const said = (page: Page) => page.evaluate<string[]>('said')

it('reads the step in order with a Vietnamese voice, and stops at the second press', async () => {
  const page = await phoneWithVoices(['en-US', 'vi-VN'])
  await page.getByRole('button', { name: 'Nghe đọc' }).click()
  await page.getByRole('button', { name: 'Dừng đọc' }).waitFor()
  const words = (await said(page)).filter((text) => text !== '(im)')
  expect(words[0]).toBe(step?.title)
  expect(words.slice(1, 1 + (step?.do.length ?? 0))).toEqual(
    step?.do.map((text) => text.replace(/\*\*|[“”]/g, '')),
  )
  expect(words.at(-1)).toContain('Làm đúng thì thấy:')
  await page.getByRole('button', { name: 'Dừng đọc' }).click()
  await page.getByRole('button', { name: 'Nghe đọc' }).waitFor()
  expect((await said(page)).at(-1)).toBe('(im)')
  await page.context().close()
})

it('without a Vietnamese voice it says what to install and reads nothing in a foreign one', async () => {
  const page = await phoneWithVoices(['en-US'])
  await page.getByRole('button', { name: 'Nghe đọc' }).click()
  await page.getByText('Máy này chưa có giọng đọc tiếng Việt.').waitFor()
  expect((await said(page)).filter((text) => text !== '(im)')).toEqual([])
  await page.context().close()
})
