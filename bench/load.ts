/**
 * `npm run bench:load [-- --only first,intake,grown --phones 100 --intake 20000 --records 1000000]`: the served product
 * (real workerd) under load. `first`: all phones read a whole hamlet at once; `intake`: phones push without pause, with few
 * records in the ward and with more; `grown`: the ward's answers with 2,700 documents against many, which are put in as
 * the operator's copy of a ward is. Absolute times belong to the machine, the ratios travel.
 */
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../scripts/build.ts'
import { startProduct } from '../scripts/product.ts'
import { manyHomes } from './load/homes.ts'
import { firstSyncs, grown, pushing } from './load/parts.ts'
import { LoadTown } from './load/town.ts'

const { values } = parseArgs({
  options: {
    ...{ only: { type: 'string' }, phones: { type: 'string' } },
    ...{ intake: { type: 'string' }, records: { type: 'string' } },
  },
})
const sizes = {
  phones: Number(values.phones ?? 100),
  intake: Number(values.intake ?? 20_000),
  records: Number(values.records ?? 100_000),
}
const parts = { first: firstSyncs, intake: pushing, grown }
const wanted = values.only?.split(',') ?? Object.keys(parts)

await buildIfNeeded()
const product = await startProduct()
try {
  const town = await LoadTown.open(product)
  const phones = await town.phones(wanted.includes('first') ? sizes.phones : 20)
  const [first = town.official] = phones
  // 300 homes, 900 persons, 1,500 records: one hamlet.
  for (let at = 0; at < 300; at += 20) await first.push(manyHomes(20))
  for (const [name, part] of Object.entries(parts))
    if (wanted.includes(name)) await part({ product, town, phones, first }, sizes)
} finally {
  await product.stop()
}
