import type { Page } from 'playwright-core'
import { startOwnMachine } from '../../scripts/selfhost/start.ts'
import { PIN } from '../../tests/visit/volunteer.ts'
import { row, withPhone } from './browser.ts'
import { filledHamlet } from './hamlet.ts'
import { Line } from './line.ts'
import { slowCpu } from './weak.ts'

const HAMLET_HOMES = 300
const seconds = (from: number, until = performance.now()) => `${((until - from) / 1000).toFixed(1)} s`
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`

/** One hamlet of 300 homes: from the last digit of the PIN to all of it, over a thin network. */
export async function firstSync(): Promise<void> {
  const machine = await startOwnMachine({ demo: true })
  const line = await Line.to(machine.url)
  try {
    const { link, documents } = await filledHamlet(machine, HAMLET_HOMES)
    await withPhone(async (page) => {
      await slowCpu(page)
      await page.goto(link.replace(machine.url, line.url))
      await typePinButLast(page)
      await line.quiet()
      line.thin(true)
      line.received()
      const began = performance.now()
      await page.getByRole('button', { name: PIN.at(-1) ?? '', exact: true }).click()
      await page.getByRole('button', { name: 'Mở danh sách nhà' }).waitFor({ timeout: 120_000 })
      row(`first sync, ${documents} documents, N3 + W: first screen`, seconds(began), '≤ 3 s')
      const ready = page.getByText('Máy đã sẵn sàng, mất sóng vẫn dùng được.')
      await page.getByText('Danh sách nhà đã ở trên máy').or(ready).first().waitFor({ timeout: 120_000 })
      row('the same: all homes on the phone, and the screen says so', seconds(began), '')
      row('the same: the last page of documents', seconds(began, line.lastPageAt), '')
      await ready.waitFor({ timeout: 120_000 })
      row('the same: the last answer of the ward', seconds(began, line.lastAnswerAt), '≤ 10 s')
      row('the same: and the whole app kept for days without signal', seconds(began), '')
      const { api, files } = line.received()
      row('the same: bytes of answers', `${kB(api)}, beside them ${kB(files)} of the app`, '≤ 350 kB')
    })
  } finally {
    await line.close()
    await machine.stop()
  }
}

/** From the invitation to the last digit of the repeated PIN, which sends. */
async function typePinButLast(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chọn mã PIN' }).click()
  for (const [prompt, digits] of [
    [/Chọn mã PIN 6 số/, PIN],
    [/Nhập lại mã PIN/, PIN.slice(0, -1)],
  ] as const) {
    await page.getByText(prompt).first().waitFor()
    for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
  }
}
