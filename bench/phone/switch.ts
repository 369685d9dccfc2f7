import { setTimeout as wait } from 'node:timers/promises'
import { startOwnMachine } from '../../scripts/selfhost/start.ts'
import { join, PIN } from '../../tests/visit/volunteer.ts'
import { ms, row, withPhone } from './browser.ts'
import { filledHamlet } from './hamlet.ts'
import { pressUntil, slowCpu } from './weak.ts'

const PEOPLE = 5
const HOMES = 300
const A_HOME = 'ngõ 1'
/** Begins the main action of “Hôm nay”, where another person always starts. */
const TODAY = 'Mở '
const LOCK = 'Khóa Tổ Số ngay'

/** Five members of a team on one phone, no network: each locks, and the next opens the day with a PIN. */
export async function changingPlaces(): Promise<void> {
  const machine = await startOwnMachine({ demo: true })
  try {
    const { links, documents } = await filledHamlet(machine, HOMES, PEOPLE)
    await withPhone(async (page, context) => {
      for (const link of links) {
        await page.goto(link)
        await join(page)
        await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
        await page.getByText(A_HOME).first().waitFor()
        await wait(5_000)
      }
      console.log(
        `\n${PEOPLE} members with ${documents} documents each on one phone, offline, CPU six times slower`,
      )
      await context.setOffline(true)
      await slowCpu(page)
      const changed: number[] = []
      const unlocked: number[] = []
      for (let person = 0; person < PEOPLE; person++) {
        const tab = page.getByRole('navigation').getByRole('link', { name: 'Của tôi' })
        await tab.first().click()
        const lock = page.getByRole('button', { name: LOCK }).first()
        await lock.waitFor()
        const locking = await pressUntil(page, LOCK, 'Nhập mã PIN của')
        await page.getByRole('button', { name: `Người đo ${person + 1}` }).click()
        for (const digit of PIN.slice(0, -1))
          await page.getByRole('button', { name: digit, exact: true }).click()
        const opening = await pressUntil(page, PIN.at(-1) ?? '', TODAY)
        unlocked.push(opening)
        changed.push(locking + opening)
      }
      row('another member: lock, and from the PIN to the day', ms(changed), '≤ 2000 ms')
      row('of it, from the PIN to the day', ms(unlocked), '')
    })
  } finally {
    await machine.stop()
  }
}
