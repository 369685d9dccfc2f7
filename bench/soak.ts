/**
 * `npm run soak [-- --runs 20000 --from 10000 --requests 100000]`: the long runs that the gate has no time for. The
 * simulation of tests/simulation on every core; then malformed requests against the real Worker. What was tried is
 * printed; a seed that breaks is printed shortened, to be kept in tests/simulation/cases.ts. 0 of either leaves it out.
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { fromTop } from '../scripts/paths.ts'
import { reportOf, type Tried } from '../tests/simulation/many.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, from: { type: 'string' }, requests: { type: 'string' } },
})
const runs = Number(values.runs ?? 20_000)
const from = Number(values.from ?? 10_000)
const requests = Number(values.requests ?? 100_000)
const shares = availableParallelism()

/** Every `shares`-th seed, in a thread of its own: what is pinned there is its own too. */
function shareOf(first: number): Promise<Tried> {
  const seeds = { first, last: from + runs - 1, step: shares }
  const thread = new Worker(new URL('./soak.thread.ts', import.meta.url), { workerData: seeds })
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

/** @returns whether every run held */
async function simulate(): Promise<boolean> {
  const started = performance.now()
  const parts = await Promise.all(Array.from({ length: shares }, (_, at) => shareOf(from + at)))
  const all: Tried = { runs: 0, events: 0, counts: {}, broken: parts.flatMap(({ broken }) => broken) }
  for (const { runs: done, events, counts } of parts) {
    all.runs += done
    all.events += events
    for (const [what, times] of Object.entries(counts)) all.counts[what] = (all.counts[what] ?? 0) + times
  }
  console.log(`simulation, seeds ${from} to ${from + runs - 1} on ${shares} threads`)
  console.log(reportOf(all))
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
  return all.broken.length === 0
}

/** [P9] The flood of the gate, longer: no answer of 5xx, no row written. @returns whether it held */
function flood(): boolean {
  console.log(`\n${requests} malformed requests against the Worker`)
  const words = ['run', '--project', 'worker', 'worker/routes/badInput.test.ts']
  const env = { ...process.env, BAD_INPUT_REQUESTS: String(requests) }
  const { status } = spawnSync(fromTop('node_modules/.bin/vitest'), words, { env, stdio: 'inherit' })
  return status === 0
}

const isSound = (runs === 0 || (await simulate())) && (requests === 0 || flood())
process.exitCode = isSound ? 0 : 1
