import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { startOwnMachine } from '../../scripts/selfhost/start.ts'
import { join, PIN, unlock } from '../../tests/visit/volunteer.ts'
import { ms, row, withPhone } from './browser.ts'
import { filledHamlet } from './hamlet.ts'
import { walk } from './walk.ts'
import { pressUntil, slowCpu, typeUntilFound } from './weak.ts'

const MANY_HOMES = 1_900
const A_HOME = 'ngõ 1'
/** What a hand takes from the list to the search field and its first letter. */
const A_MOMENT_MS = 3_000

/** Five thousand persons on the phone, and no network any more. */
export async function everyday(rounds: number): Promise<void> {
  const machine = await startOwnMachine({ demo: true })
  try {
    const { link, documents } = await filledHamlet(machine, MANY_HOMES)
    await withPhone(async (page, context) => {
      await page.goto(link)
      await join(page)
      await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
      await page.getByText(A_HOME).first().waitFor()
      // Once the first sync is through, the phone has put away what the next opening needs.
      await wait(2 * A_MOMENT_MS)
      console.log(`\n${documents} documents of ${MANY_HOMES} homes stored, offline, CPU six times slower`)
      await page.goto('about:blank')
      await context.setOffline(true)
      await openings(context, machine.url, rounds)
      await letters(page, machine.url)
      await walk(page)
    })
  } finally {
    await machine.stop()
  }
}

async function openings(context: BrowserContext, url: string, rounds: number): Promise<void> {
  const opened: number[] = []
  const unlocked: number[] = []
  for (let round = 0; round < rounds; round++) {
    const cold = await context.newPage()
    await slowCpu(cold)
    await cold.goto(`${url}/to/ho`)
    const prompt = cold.getByText(/Nhập mã PIN của/)
    await prompt.first().waitFor()
    opened.push(
      await cold.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    )
    for (const digit of PIN.slice(0, -1)) await cold.getByRole('button', { name: digit, exact: true }).click()
    unlocked.push(await pressUntil(cold, PIN.at(-1) ?? '', A_HOME))
    await cold.close()
  }
  row('cold opening to the PIN (its first paint)', ms(opened), '')
  row('from the PIN to the usable list', ms(unlocked), '≤ 1000 ms')
}

async function letters(page: Page, url: string): Promise<void> {
  await slowCpu(page)
  await openList(page, url)
  row('search, first letter at once', ms([await typeUntilFound(page, 'b')]), '')
  await openList(page, url)
  await wait(A_MOMENT_MS)
  const typed: number[] = []
  for (const text of ['b', 'ba', 'bac', 'bac h', 'bac ho', 'bac hoa', 'n', 'n1', 'n12', 'n12 ngo3'])
    typed.push(await typeUntilFound(page, text))
  row('search, per letter', ms(typed), '≤ 50 ms')
}

async function openList(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/to/ho`)
  await unlock(page)
  await page.getByText(A_HOME).first().waitFor()
}
