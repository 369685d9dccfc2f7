/**
 * `node bench/coverage.ts [--documents 20000]`: what reading a ward's coverage costs as its ledger grows [C3] (D64).
 * One run, one ward, real workerd: the median answer with the demo ward as it is, then again after growing. The ratio
 * is what counts; the bar of design §11 is ≤ 1.2.
 */
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../scripts/build.ts'
import { chanceFrom } from '../scripts/demo/chance.ts'
import { fillHamlet, fillWard } from '../scripts/demo/fill.ts'
import { demoGuides } from '../scripts/demo/guides.ts'
import { type DemoPhone, enrolTeam, openDemo } from '../scripts/demo/open.ts'
import { busiest, hamlets, members, ward } from '../scripts/demo/ward.ts'
import { startProduct } from '../scripts/product.ts'

const ROUNDS = 60
const { values } = parseArgs({ options: { documents: { type: 'string' } } })
const wanted = Number(values.documents ?? 20_000)

/** Milliseconds of one answer, body read; half of the rounds are faster, half slower. */
async function medianAnswer(url: string, phone: DemoPhone): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const answer = await fetch(`${url}/api/wards/${ward}/coverage`, {
      headers: { authorization: `Bearer ${phone.token}` },
    })
    await answer.arrayBuffer()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[ROUNDS / 2] ?? Number.NaN
}

await buildIfNeeded()
const product = await startProduct({ demo: true })
try {
  const door = { base: product.url, fetch }
  const { official, key } = await openDemo(door, product.setupKey)
  await fillWard(door, official)
  const team = await enrolTeam(door, official, members)
  const guides = await demoGuides()
  const hamlet = hamlets.find(({ code }) => code === busiest)
  if (!hamlet) throw new Error('the demo ward lost its busiest hamlet')
  const those = team.filter(({ member }) => member.hamlets.includes(busiest))
  const grow = (seed: number) => fillHamlet(door, hamlet, those, key, guides, chanceFrom(seed), Date.now())

  let documents = await grow(1)
  await medianAnswer(product.url, official)
  const small = { documents, ms: await medianAnswer(product.url, official) }
  const started = performance.now()
  for (let seed = 2; documents < wanted; seed++) documents += await grow(seed)
  const seconds = (performance.now() - started) / 1000
  const large = { documents, ms: await medianAnswer(product.url, official) }
  console.log(`coverage with ${small.documents} documents: ${small.ms.toFixed(2)} ms (median of ${ROUNDS})`)
  console.log(`coverage with ${large.documents} documents: ${large.ms.toFixed(2)} ms`)
  console.log(`ratio ${(large.ms / small.ms).toFixed(2)} (bar ≤ 1.2)`)
  console.log(
    `intake while growing: ${Math.round((large.documents - small.documents) / seconds)} documents/s`,
  )
} finally {
  await product.stop()
}
