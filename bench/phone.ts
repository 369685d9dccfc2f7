/**
 * `npm run bench:phone [-- --rounds 5 --only first,everyday,switch]`: the app itself on a weak phone (CPU six times slower) against
 * the bars of design §11: first sync of one hamlet on a thin network; then, with 5,000 persons stored and no network, cold
 * opening, search per letter, opening a checklist, ending a step; five members changing places. Real workerd, real Chromium,
 * real data on its disk.
 */
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../scripts/build.ts'
import { everyday } from './phone/everyday.ts'
import { firstSync } from './phone/firstSync.ts'
import { changingPlaces } from './phone/switch.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } })
const rounds = Number(values.rounds ?? 5)

await buildIfNeeded()
console.log('| What | Measured | Bar |\n|---|---|---|')
const parts = { first: firstSync, everyday: () => everyday(rounds), switch: changingPlaces }
const wanted = values.only?.split(',') ?? Object.keys(parts)
for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part()
