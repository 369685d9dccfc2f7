import { fromTop } from './paths.ts'
import { checkSizes } from './sizes/check.ts'
import { readFirstLoad } from './sizes/list.ts'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

/** `npm run sizes`: the first loads against their budgets; ends non-zero when one is over or missing. */
const { rows, problems } = await checkSizes(fromTop('dist'), await readFirstLoad())
for (const { what, size, budget } of rows) console.log(`${kB(size)} of ${kB(budget)}  ${what}`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
