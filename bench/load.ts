/**
 * `npm run bench:load [-- --phones 100 --intake 20000 --records 100000]`: the served product (real workerd) under
 * load. 100 phones read a whole hamlet at once; phones push without pause; and the ward's answers with 1,000 records
 * against many (`--records 1000000` takes a while). Absolute times belong to the machine, the ratios travel.
 */
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../scripts/build.ts'
import { startProduct } from '../scripts/product.ts'
import { manyHomes } from './load/homes.ts'
import { answers, firstSyncsAtOnce, intake, quantile } from './load/measure.ts'
import { LoadTown } from './load/town.ts'

const { values } = parseArgs({
  options: { phones: { type: 'string' }, intake: { type: 'string' }, records: { type: 'string' } },
})
const phoneCount = Number(values.phones ?? 100)
const pushed = Number(values.intake ?? 20_000)
const records = Number(values.records ?? 100_000)
const ROUNDS = 60

await buildIfNeeded()
const product = await startProduct()
try {
  const town = await LoadTown.open(product)
  const phones = await town.phones(phoneCount)
  const [first = town.official] = phones
  // 300 homes, 900 persons, 1,500 records: one hamlet.
  for (let at = 0; at < 300; at += 20) await first.push(manyHomes(20))

  const small = await answers(first, town.official, await first.head(), ROUNDS)
  const syncs = await firstSyncsAtOnce(phones)
  const times = syncs.map(({ ms }) => ms)
  const whole = syncs.filter(({ isWhole }) => isWhole).length
  console.log(`${phoneCount} first syncs at once, ${syncs[0]?.rows} documents each:`)
  console.log(
    `  p50 ${(quantile(times, 0.5) / 1000).toFixed(1)} s, p95 ${(quantile(times, 0.95) / 1000).toFixed(1)} s (bar ≤ 20 s), whole ${whole} of ${phoneCount}`,
  )
  const early = await intake(phones.slice(0, 20), pushed)
  console.log(`intake, 20 phones: ${Math.round(early.perSecond)} records/s (bar ≥ 200)`)
  let total = (syncs[0]?.rows ?? 0) + early.documents
  if (total < records) total += (await intake(phones.slice(0, 20), records - total)).documents
  const head = await first.head()
  const large = await answers(first, town.official, head, ROUNDS)
  const late = await intake(phones.slice(0, 20), pushed)
  const ratio = (after: number, before: number) => (after / before).toFixed(2)
  console.log(`with ${total} documents instead of ${syncs[0]?.rows}:`)
  console.log(
    `  coverage ${large.coverage.toFixed(1)} ms, ratio ${ratio(large.coverage, small.coverage)} (bar ≤ 1.2)`,
  )
  console.log(`  sync without news ${large.noNews.toFixed(1)} ms, ratio ${ratio(large.noNews, small.noNews)}`)
  console.log(
    `  intake ${Math.round(late.perSecond)} records/s, ratio ${ratio(late.perSecond, early.perSecond)}`,
  )
  const last = await first.firstSync()
  console.log(`  nothing lost, nothing doubled: ${last.isWhole && last.rows === total + late.documents}`)
} finally {
  await product.stop()
}
