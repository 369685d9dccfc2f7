/**
 * `npm run bench:phone [-- --rounds 5 --only first,everyday]`: the app itself on a weak phone (CPU six times slower) against the bars of
 * design §11: first sync of one hamlet on a thin network; then, with 5,000 persons stored and no network, cold opening,
 * search per letter, opening a checklist, ending a step. Real workerd, real Chromium, real data on its disk.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../scripts/browsers/chromium.ts'
import { buildIfNeeded } from '../scripts/build.ts'
import { startOwnMachine } from '../scripts/selfhost/start.ts'
import { join, PIN, unlock } from '../tests/visit/volunteer.ts'
import { filledHamlet } from './phone/hamlet.ts'
import { pressUntil, typeUntilFound, Weakness } from './phone/weak.ts'
import { median } from './quantile.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } })
const ROUNDS = Number(values.rounds ?? 5)
const HAMLET_HOMES = 300
const MANY_HOMES = 1_900

const row = (what: string, figure: string, bar: string) => console.log(`| ${what} | ${figure} | ${bar} |`)
const ms = (numbers: number[]) => `${median(numbers).toFixed(0)} ms`

async function withPhone<T>(use: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(pathOf(tmpdir(), 'bench-phone-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: findChromium() ?? '', args: chromiumFlags },
    ...{ viewport: { width: 360, height: 740 }, locale: 'vi-VN' },
  })
  try {
    return await use(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

/** One hamlet of 300 homes: from the last digit of the PIN to all of it, over a thin network. */
async function firstSync(): Promise<void> {
  const machine = await startOwnMachine({ demo: true })
  try {
    const { link, documents } = await filledHamlet(machine, HAMLET_HOMES)
    await withPhone(async (page) => {
      const weakness = await Weakness.of(page)
      await page.goto(link)
      await page.getByRole('button', { name: 'Chọn mã PIN' }).click()
      for (const round of ['first', 'again']) {
        await page
          .getByText(round === 'first' ? /Chọn mã PIN 6 số/ : /Nhập lại mã PIN/)
          .first()
          .waitFor()
        for (const digit of round === 'first' ? PIN : PIN.slice(0, -1))
          await page.getByRole('button', { name: digit, exact: true }).click()
      }
      await page.waitForLoadState('networkidle')
      await weakness.slowCpu(true)
      await weakness.thinNetwork(true)
      weakness.received()
      const began = performance.now()
      await page.getByRole('button', { name: PIN.at(-1) ?? '', exact: true }).click()
      await page.getByRole('button', { name: 'Mở danh sách nhà' }).waitFor({ timeout: 120_000 })
      const usable = performance.now() - began
      await page.getByText('Máy đã sẵn sàng, mất sóng vẫn dùng được.').waitFor({ timeout: 120_000 })
      const whole = performance.now() - began
      row(
        `first sync, ${documents} documents, N3 + W: first screen`,
        `${(usable / 1000).toFixed(1)} s`,
        '≤ 3 s',
      )
      row('the same: everything', `${(whole / 1000).toFixed(1)} s`, '≤ 10 s')
      row('the same: bytes', `${Math.round(weakness.received() / 1000)} kB`, '≤ 350 kB')
    })
  } finally {
    await machine.stop()
  }
}

/** Five thousand persons on the phone, and no network any more. */
async function everyday(): Promise<void> {
  const machine = await startOwnMachine({ demo: true })
  try {
    const { link, documents } = await filledHamlet(machine, MANY_HOMES)
    await withPhone(async (page, context) => {
      await page.goto(link)
      await join(page)
      await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
      console.log(`\n${documents} documents of ${MANY_HOMES} homes stored, offline, CPU six times slower`)
      await context.setOffline(true)
      const opened: number[] = []
      const unlocked: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const cold = await context.newPage()
        await (await Weakness.of(cold)).slowCpu(true)
        await cold.goto(`${machine.url}/to/ho`)
        await cold
          .getByText(/Nhập mã PIN của/)
          .first()
          .waitFor()
        opened.push(await cold.evaluate(() => performance.now()))
        for (const digit of PIN.slice(0, -1))
          await cold.getByRole('button', { name: digit, exact: true }).click()
        unlocked.push(await pressUntil(cold, PIN.at(-1) ?? '', 'ngõ 1'))
        await cold.close()
      }
      row('cold opening to the PIN', ms(opened), '')
      row('from the PIN to the usable list', ms(unlocked), '≤ 1000 ms')
      const weak = await Weakness.of(page)
      await page.goto(`${machine.url}/to/ho`)
      await unlock(page)
      await page.getByRole('searchbox').waitFor()
      await page.getByText('ngõ 1').first().waitFor()
      await weak.slowCpu(true)
      const typed: number[] = []
      for (const text of ['b', 'ba', 'bac', 'bac h', 'bac ho', 'bac hoa', 'n12', 'n12 ngo3'])
        typed.push(await typeUntilFound(page, text))
      row('search, per letter', `${ms(typed)} (worst ${Math.max(...typed).toFixed(0)})`, '≤ 50 ms')
      await walk(page)
    })
  } finally {
    await machine.stop()
  }
}

async function walk(page: Page): Promise<void> {
  await typeUntilFound(page, 'n1 ngo1')
  await page
    .getByRole('link', { name: /Nhà 1 – ngõ 1/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Giúp ở nhà này' }).click()
  await page.getByRole('button', { name: 'Không ghi ai' }).click()
  await page.getByText('Kích hoạt tài khoản mức 2').first().waitFor()
  const opened = await pressUntil(page, 'Kích hoạt tài khoản mức 2', 'Bắt đầu làm')
  row('opening a checklist', ms([opened]), '≤ 500 ms')
  await page.getByRole('button', { name: 'Bắt đầu làm' }).click()
  for (const reply of ['Có', 'Android', 'Rồi', 'Rồi', 'Ở máy này'])
    await page.getByRole('button', { name: reply, exact: false }).first().click()
  const saved: number[] = []
  for (let step = 1; step <= 5; step++) {
    await page.getByText(`Bước ${step} trên`).first().waitFor()
    const done = (await page.getByRole('button', { name: 'Bác làm xong' }).count())
      ? 'Bác làm xong'
      : 'Xong bước này'
    saved.push(await pressUntil(page, done, `Bước ${step + 1} trên`))
  }
  row('ending a step (saved, next one drawn)', ms(saved), '≤ 100 ms')
}

await buildIfNeeded()
console.log('| What | Measured | Bar |\n|---|---|---|')
const parts = { first: firstSync, everyday }
const wanted = values.only?.split(',') ?? Object.keys(parts)
for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part()
