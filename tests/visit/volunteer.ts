import type { Page } from 'playwright-core'

/** What a volunteer does on the screen, said once; every name here is a word that people read. */
export const PIN = '271960'

export async function typePin(page: Page, prompt: RegExp, pin = PIN): Promise<void> {
  await page.getByText(prompt).first().waitFor()
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
}

/** From the invitation to the last digit of the repeated PIN: nothing else is typed (D49). */
export async function typePinTwice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chọn mã PIN' }).click()
  await typePin(page, /Chọn mã PIN 6 số của bạn/)
  await typePin(page, /Nhập lại mã PIN lần nữa/)
}

/** From the invitation to a phone that is ready for places without signal. */
export async function join(page: Page): Promise<void> {
  await typePinTwice(page)
  await page.getByText('Máy đã sẵn sàng, mất sóng vẫn dùng được.').waitFor()
}

const LATE = 'Máy mở dữ liệu lâu hơn mọi khi'
const STUCK = 'Trình duyệt chưa mở được dữ liệu'
/** A browser that says for so long that its data are not open yet never opens them. */
const LATE_MS = 45_000

/** Where the browser does not tell who is on the phone, the page is loaded anew, as people are told to. */
async function asksForPin(page: Page): Promise<void> {
  const prompt = page.getByText(/Nhập mã PIN của/).first()
  const isThere = await prompt.waitFor({ timeout: LATE_MS }).then(
    () => true,
    () => false,
  )
  if (isThere || !(await page.getByText(LATE).isVisible())) return
  console.warn(`told on a phone: ${LATE}`)
  await page.reload()
}

/** The right PIN. Where the browser does not open the data, the page is loaded anew and it is typed again. */
export async function unlock(page: Page): Promise<void> {
  await asksForPin(page)
  await typePin(page, /Nhập mã PIN của/)
  const answer = await page.waitForFunction(
    (stuck) => {
      const words = document.body.innerText
      if (words.includes(stuck)) return 'stuck'
      return words.includes('Nhập mã PIN của') ? null : 'open'
    },
    STUCK,
    { polling: 50 },
  )
  if ((await answer.jsonValue()) === 'open') return
  await page.reload()
  await typePin(page, /Nhập mã PIN của/)
}

/** Opens the list of homes, by its tab or by the way back from a home. */
export async function openHouseholds(page: Page): Promise<void> {
  const tab = page.getByRole('navigation').getByRole('link', { name: /Hộ/ })
  await tab
    .or(page.getByRole('link', { name: 'Về danh sách hộ' }))
    .first()
    .click()
  await page.getByRole('heading', { name: 'Hộ', level: 1 }).waitFor()
}

/** Begins to write down a home, and types its name. */
export async function typeHousehold(page: Page, label: string): Promise<void> {
  await openHouseholds(page)
  await page
    .getByRole('link', { name: /Thêm nhà/ })
    .first()
    .click()
  await page.getByLabel('Tên nhà').fill(label)
}

export async function addHousehold(page: Page, label: string, note: string): Promise<void> {
  await typeHousehold(page, label)
  await page.getByLabel(/Ghi chú đường vào/).fill(note)
  await page.getByRole('button', { name: 'Lưu nhà này' }).click()
  await page.getByRole('heading', { name: label, level: 1 }).waitFor()
}

export async function openHousehold(page: Page, label: string): Promise<void> {
  await openHouseholds(page)
  await scrollTo(page, label)
  await page
    .getByRole('link', { name: new RegExp(label) })
    .first()
    .click()
  await page.getByRole('heading', { name: label, level: 1 }).waitFor()
}

/** A long list draws its rows only as somebody comes near them (D44). */
async function scrollTo(page: Page, label: string): Promise<void> {
  const isDrawn = (name: string) => {
    const rows = [...document.querySelectorAll('main a')]
    if (rows.some((row) => row.textContent.includes(name))) return true
    scrollBy(0, innerHeight)
    return false
  }
  await page.waitForFunction(isDrawn, label, { polling: 100 })
}

/** Somebody of 60 or more, who agreed to be called by a name [P6]. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người' }).first().click()
  await page.getByRole('button', { name: '60 tuổi trở lên' }).click()
  await page.getByRole('radio', { name: 'Bác cho ghi tên' }).check({ force: true })
  await page.getByLabel('Tên gọi ở nhà').fill(name)
  await page.getByRole('button', { name: 'Lưu người này' }).click()
  await page.getByText(name).first().waitFor()
}

/** Begins a guide with somebody of this home. */
export async function beginGuide(page: Page, person: string, guide: string): Promise<void> {
  await page.getByRole('link', { name: 'Giúp ở nhà này' }).click()
  await page
    .getByRole('button', { name: person })
    .or(page.getByRole('link', { name: person }))
    .click()
  await page
    .getByRole('button', { name: guide })
    .or(page.getByRole('link', { name: guide }))
    .click()
  await page.getByRole('button', { name: 'Bắt đầu làm' }).click()
}

/** Answers one question that is asked before the steps. */
export async function answer(page: Page, question: string, reply: string): Promise<void> {
  await page.getByRole('heading', { name: question }).waitFor()
  await page.getByRole('button', { name: reply, exact: false }).first().click()
}

/** Answers what "Kích hoạt VNeID mức 2" asks before its steps: everything is there, nothing is left out. */
export async function answerForLevel2(page: Page): Promise<void> {
  await answer(page, 'Bác có điện thoại thông minh của mình không?', 'Có')
  await answer(page, 'Máy của bác là loại nào?', 'Android')
  await answer(page, 'Bác đã có tin nhắn báo duyệt mức 2 chưa?', 'Rồi')
  await answer(page, 'Máy đã có VNeID tải từ CH Play hoặc App Store chưa?', 'Rồi')
  await answer(page, 'Sim nhận tin nhắn đang ở máy nào?', 'Ở máy này')
}

/** The heading of the open step and its place, as they stand on the screen. */
export async function openStep(page: Page): Promise<{ title: string; place: string }> {
  const place = await page
    .getByText(/^Bước \d+ trên \d+/)
    .first()
    .innerText()
  const title = await page.getByRole('main').getByRole('heading', { level: 1 }).first().innerText()
  return { title, place: place.replace(/ · .*/, '') }
}

/** Ends the open step; resolves when the next step, or the result, is on the screen. */
export async function finishStep(page: Page): Promise<void> {
  const before = await page
    .getByText(/^Bước \d+ trên \d+/)
    .first()
    .innerText()
  await page.getByRole('button', { name: /^(Bác làm xong|Xong bước này)$/ }).click()
  await page.getByText(before, { exact: true }).waitFor({ state: 'detached' })
}

/** Chooses how it ended, reminds of safety, and saves. */
export async function saveOutcome(page: Page, outcome: string, note: string): Promise<void> {
  await page.getByRole('radio', { name: outcome }).check({ force: true })
  await page.getByRole('checkbox', { name: /Đã nhắc an toàn/ }).check({ force: true })
  await page.getByLabel(/Ghi chú/).fill(note)
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await page.getByRole('heading', { name: 'Đã lưu trên máy' }).waitFor()
}
