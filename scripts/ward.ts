/**
 * Copies one ward away, takes it away, and puts a copy back, on a running deployment:
 * `SETUP_KEY=… npm run ward:export -- --url https://… --ward 05860 --file 05860.ndjson`, likewise `ward:wipe` and `ward:import`.
 * What is sealed stays sealed in the file; everything else lies in it in clear: keep it like the setup key.
 */
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { WardCode } from '../contract/ids.ts'
import { exportWard, importWard, type Operator, wipeWard } from './ward/copies.ts'

const Words = v.object({
  url: v.pipe(v.string(), v.url()),
  ward: WardCode,
  file: v.pipe(v.string(), v.minLength(1)),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, ward: { type: 'string' }, file: { type: 'string' } },
})

try {
  const { url, ward, file } = v.parse(Words, values)
  const operator: Operator = { base: url.replace(/\/$/, ''), setupKey: process.env.SETUP_KEY ?? '', ward }
  const [what] = positionals
  if (what === 'export') console.log(`Copied ${await exportWard(operator, file)} rows to ${file}.`)
  else if (what === 'wipe') console.log(`Taken away: epoch ${await wipeWard(operator, file)}.`)
  else if (what === 'import') console.log(`Put back ${await importWard(operator, file)}.`)
  else throw new Error('say `export`, `wipe` or `import` first')
} catch (problem) {
  console.error(`Not done: ${problem instanceof Error ? problem.message : String(problem)}`)
  process.exitCode = 1
}
