import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { NewRollback } from '../../contract/guideContent.ts'
import { ask, deskFrom, runCommand } from './desk.ts'

/** `CONTENT_KEY=… npm run content:rollback -- --url https://… --guide vneid-kiem-tra`: phones go back to the revision before. */
const { values } = parseArgs({ options: { url: { type: 'string' }, guide: { type: 'string' } } })
const RolledBack = v.object({ revision: v.nullable(v.number()) })

runCommand(async () => {
  if (!values.guide) throw new Error('cần --guide=<mã bài>')
  const asked: v.InferOutput<typeof NewRollback> = { v: 1, guide: values.guide }
  const { revision } = await ask(deskFrom(values.url), 'rollbacks', RolledBack, asked)
  console.log(
    `${values.guide} trở lại ${revision === null ? 'bản đi cùng bản phát hành' : `bản ${revision}`}`,
  )
})
