import { readFileSync } from 'node:fs'
import { guideIds } from '../../content/guides/index.ts'
import { indicators } from '../../content/indicators/index.ts'
import { sources } from '../../content/sources/index.ts'
import { checkAll, unlisted } from './checkAll.ts'
import { codesOfAll, followUpRules, headlines } from './extracts.ts'
import { readGuides } from './read.ts'
import { translationFaults } from './translations.ts'

/** `npm run guide:check`: every guide against its schema and the rules. Ends with 1 and a list when something is wrong. */
const root = new URL('../../content/guides/', import.meta.url)
const read = readGuides(root)
const guides = read.flatMap(({ guide }) => guide ?? [])
const foreign = new Map(
  await Promise.all(guides.map(async (guide) => [guide.id, await translationFaults(guide)] as const)),
)
const withForeign = read.map((each) => ({
  ...each,
  faults: [...each.faults, ...(foreign.get(each.id) ?? [])],
}))
const report = checkAll(withForeign, { guideIds: new Set(read.map(({ id }) => id)), sources, indicators })
const inOrder = guideIds.flatMap((id) => guides.find((guide) => guide.id === id) ?? [])

const written = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'))
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const extracts = {
  'heads.json': headlines(inOrder),
  'followUps.json': followUpRules(inOrder),
  'stepCodes.json': codesOfAll(inOrder),
}
const stale = Object.entries(extracts)
  .filter(([name, fresh]) => !same(written(name), fresh))
  .map(([name]) => `${name} đã cũ: chạy npm run guide:heads`)

for (const { id, faults } of report)
  console.error(`\n${id}\n${faults.map((fault) => `  – ${fault}`).join('\n')}`)
const loose = [
  ...unlisted(
    read.map(({ id }) => id),
    guideIds,
  ),
  ...stale,
]
for (const fault of loose) console.error(`\n${fault}`)
const wrong = report.reduce((sum, { faults }) => sum + faults.length, 0) + loose.length
console.log(
  wrong === 0 ? `${read.length} bài hướng dẫn: không có lỗi.` : `\n${wrong} lỗi trong ${report.length} bài.`,
)
process.exitCode = wrong === 0 ? 0 : 1
