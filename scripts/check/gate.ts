import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fromTop } from '../paths.ts'
import { type Count, countIn, countLine, failuresIn, none, sum } from './count.ts'
import { type Step, steps } from './steps.ts'

type Outcome = { name: string; ok: boolean; seconds: number; count: Count; failures: string[] }

const folder = fromTop('.build/tests')
/** Where the last line is kept for .ci/run, since npm writes lines of its own after a failure. */
const lastLine = fromTop('.build/tests/count.txt')

async function run({ name, command: [program = '', ...words], report }: Step): Promise<Outcome> {
  console.log(`\n━━ ${name}`)
  const began = performance.now()
  const { status } = spawnSync(program, words, { cwd: fromTop(''), stdio: 'inherit' })
  const ok = status === 0
  const own = report ? await countIn(report) : none
  // A step without tests, or one whose run failed though no test did, still has to show in the count.
  const count = ok || own.failed > 0 ? own : { ...own, failed: 1 }
  const failures = report && !ok ? await failuresIn(report) : []
  return { name, ok, seconds: (performance.now() - began) / 1000, count, failures }
}

const rowOf = ({ name, ok, seconds, count }: Outcome) => {
  const tests = count.passed + count.failed + count.skipped > 1 ? `   ${countLine(count)}` : ''
  return `${ok ? '✓' : '✗'} ${name.padEnd(16)} ${`${seconds.toFixed(1)} s`.padStart(8)}${tests}`
}

/**
 * Runs every step, or only those named, whatever becomes of the earlier ones, and sums up.
 * @returns the exit code: 0 only when all went well
 */
export async function gate(only: string[]): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const outcomes: Outcome[] = []
  for (const step of steps()) {
    if (only.length === 0 || only.includes(step.name)) outcomes.push(await run(step))
  }
  const line = countLine(sum(outcomes.map(({ count }) => count)))
  writeFileSync(lastLine, `${line}\n`)
  // Last of all, since a long log is often kept by its end only.
  const failures = outcomes.flatMap((outcome) => outcome.failures.map((failure) => `✗ ${failure}`))
  console.log(['', ...outcomes.map(rowOf), '', ...failures, line].join('\n'))
  return outcomes.every(({ ok }) => ok) ? 0 : 1
}
