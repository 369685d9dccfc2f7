import { expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { plainText } from '../../content/text.ts'
import { openSite } from '../support/site.ts'

const guide = await loadGuide('vneid-kich-hoat-muc-2')
const PATH = `/huong-dan/${guide.id}/`

const site = openSite()

it('with JavaScript off every step, picture and sentence can be read', async () => {
  const page = await site.newPhone({ javaScriptEnabled: false })
  await page.goto(site.url + PATH)
  for (const step of guide.steps.filter((each) => !each.teamOnly)) {
    const part = page.locator(`[id="${step.id}"]`)
    expect(await part.getByRole('heading', { name: step.title }).isVisible()).toBe(true)
    if (step.screen) expect(await part.getByRole('img').first().isVisible()).toBe(true)
    for (const sentence of step.do) {
      expect(await part.textContent()).toContain(plainText(sentence).replace(/[“”]/g, ''))
    }
  }
  await page.context().close()
})

it('with JavaScript shows one step at a time, and back leads to the step before', async () => {
  const page = await site.newPhone()
  await page.goto(site.url + PATH)
  await page.getByRole('link', { name: 'Bắt đầu' }).click()
  await page.getByRole('link', { name: 'Chưa rõ, bỏ qua' }).click()
  const [first, second] = guide.steps
  const heading = (title = '') => page.getByRole('heading', { level: 2, name: title })
  await heading(first?.title).waitFor()
  await page.getByRole('link', { name: 'Bước tiếp theo' }).click()
  await heading(second?.title).waitFor()
  expect(await heading(first?.title).isVisible()).toBe(false)
  await page.goBack()
  await heading(first?.title).waitFor()
  await page.context().close()
})

it('a shared link opens at its step, with bar and safety line in sight', async () => {
  const page = await site.newPhone()
  const step = guide.steps[3]
  await page.goto(`${site.url}${PATH}#${step?.id}`)
  await page.getByRole('heading', { level: 2, name: step?.title ?? '' }).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.context().close()
})

it('(D40) inside Zalo the guide is readable and a way out carries the step', async () => {
  const page = await site.newPhone({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/118.0 Mobile Safari/537.36 Zalo android/1210',
  })
  await page.goto(`${site.url}${PATH}#go-so`)
  await page.getByText('Bác đang xem trong Zalo.').waitFor()
  const href = await page.getByRole('link', { name: 'Mở bằng Chrome' }).getAttribute('href')
  expect(href).toContain(`${PATH}?buoc=go-so#Intent`)
  await page.goto(`${site.url}${PATH}?buoc=go-so`)
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  await page.context().close()
})

it('the place is kept on this phone and offered, not forced, next time', async () => {
  const page = await site.newPhone()
  await page.goto(`${site.url}${PATH}#go-so`)
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  await page.goto(site.url)
  await page.getByRole('link', { name: guide.title }).click()
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  await page.goto(site.url + PATH)
  await page.getByRole('link', { name: 'Xem tiếp bước đó' }).click()
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  await page.context().close()
})

it('the home search finds the guide without marks', async () => {
  const page = await site.newPhone()
  await page.goto(site.url)
  await page.getByRole('searchbox').fill('kich hoat muc 2')
  await page.getByRole('searchbox').press('Enter')
  await page.getByText(/^Tìm thấy \d+ bài\.$/).waitFor()
  expect(await page.getByRole('link', { name: guide.title }).isVisible()).toBe(true)
  await page.context().close()
})

it('an address that does not exist says so in plain words with status 404', async () => {
  const page = await site.newPhone()
  const answer = await page.goto(`${site.url}/khong-co-trang-nay/`)
  expect(answer?.status()).toBe(404)
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
  await page.context().close()
})
