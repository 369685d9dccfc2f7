import type { Page } from 'playwright-core'
import { answerForLevel2 } from '../../tests/visit/volunteer.ts'
import { ms, row } from './browser.ts'
import { pressUntil, typeUntilFound } from './weak.ts'

const GUIDE = 'Kích hoạt VNeID mức 2'
const STEPS = 5

/** From the list of homes into a guide, and five of its steps. */
export async function walk(page: Page): Promise<void> {
  await typeUntilFound(page, 'n1 ngo1')
  await page
    .getByRole('link', { name: /Nhà 1 – ngõ 1/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Giúp ở nhà này' }).click()
  await page.getByRole('button', { name: 'Không ghi ai' }).click()
  await page.getByRole('button', { name: GUIDE }).first().waitFor()
  row('opening a checklist', ms([await pressUntil(page, GUIDE, 'Bắt đầu làm')]), '≤ 500 ms')
  await page.getByRole('button', { name: 'Bắt đầu làm' }).click()
  await answerForLevel2(page)
  const saved: number[] = []
  for (let step = 1; step <= STEPS; step++) {
    await page.getByText(`Bước ${step} trên`).first().waitFor()
    const isOwn = (await page.getByRole('button', { name: 'Bác làm xong' }).count()) > 0
    saved.push(await pressUntil(page, isOwn ? 'Bác làm xong' : 'Xong bước này', `Bước ${step + 1} trên`))
  }
  row('ending a step (saved, next one drawn)', ms(saved), '≤ 100 ms')
}
