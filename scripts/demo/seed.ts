/**
 * Fills the demo ward through the real API, with the same client code that the phone runs:
 * `node scripts/demo/seed.ts --url http://localhost:8787`, SETUP_KEY in the environment.
 */
import { parseArgs } from 'node:util'
import type { Door } from '../../pwa/account/door.ts'
import { chanceFrom } from './chance.ts'
import { fillHamlet, fillWard } from './fill.ts'
import { demoGuides } from './guides.ts'
import { enrolTeam, openDemo } from './open.ts'
import { hamlets, members } from './ward.ts'

const { values } = parseArgs({ options: { url: { type: 'string' } } })
const setupKey = process.env.SETUP_KEY ?? ''
const base = values.url ?? 'http://localhost:8787'
const door: Door = { base, fetch }

try {
  const guides = await demoGuides()
  const { official, key } = await openDemo(door, setupKey)
  await fillWard(door, official)
  const enrolled = await enrolTeam(door, official, members)
  let stored = 0
  for (const [order, hamlet] of hamlets.entries()) {
    const team = enrolled.filter(({ member }) => member.hamlets.includes(hamlet.code))
    stored += await fillHamlet(door, hamlet, team, key, guides, chanceFrom(5860 + order), Date.now())
  }
  console.log(`Dữ liệu mẫu: ${hamlets.length} tổ dân phố, ${members.length} thành viên, ${stored} mục.`)
} catch (problem) {
  console.error(`Chưa tạo xong dữ liệu mẫu: ${problem instanceof Error ? problem.message : String(problem)}`)
  process.exitCode = 1
}
