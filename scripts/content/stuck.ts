import { parseArgs } from 'node:util'
import { StuckCounts } from '../../contract/stuck.ts'
import { ask, deskFrom, runCommand } from './desk.ts'

/** `CONTENT_KEY=… npm run guide:stuck -- --url https://…`: where residents get stuck, most often first. */
const { values } = parseArgs({ options: { url: { type: 'string' }, guide: { type: 'string' } } })

runCommand(async () => {
  const { rows } = await ask(deskFrom(values.url), 'stuck', StuckCounts)
  const shown = rows
    .filter(({ guide }) => !values.guide || guide === values.guide)
    .sort((one, other) => (other.n ?? 0) - (one.n ?? 0))
  if (shown.length === 0) return console.log('Chưa ai báo bị kẹt.')
  console.table(
    shown.map(({ guide, revision, step, reason, month, n }) => ({
      Bài: guide,
      Bản: revision,
      Bước: step,
      Vì: reason ?? '–',
      Tháng: month,
      Lần: n,
    })),
  )
})
