import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Product } from '../../scripts/product.ts'
import { exportWard, importParts, type Operator, wipeWard } from '../../scripts/ward/copies.ts'
import { quantile } from '../quantile.ts'
import { hamlet, ward } from './codes.ts'
import { grownCopy } from './grow.ts'
import { answers, firstSyncsAtOnce, intake } from './measure.ts'
import type { LoadPhone } from './phone.ts'
import type { LoadTown } from './town.ts'

type Field = { product: Product; town: LoadTown; phones: readonly LoadPhone[]; first: LoadPhone }
type Sizes = { phones: number; intake: number; records: number }

const ROUNDS = 60
const ratio = (after: number, before: number) => (after / before).toFixed(2)

/** All phones read the whole hamlet at once. */
export async function firstSyncs({ phones }: Field): Promise<void> {
  const syncs = await firstSyncsAtOnce(phones)
  const seconds = (share: number) =>
    (
      quantile(
        syncs.map(({ ms }) => ms),
        share,
      ) / 1000
    ).toFixed(1)
  const whole = syncs.filter(({ isWhole }) => isWhole).length
  console.log(`${phones.length} first syncs at once, ${syncs[0]?.rows} documents each:`)
  console.log(
    `  p50 ${seconds(0.5)} s, p95 ${seconds(0.95)} s (bar ≤ 20 s), whole ${whole} of ${phones.length}`,
  )
}

/** Twenty phones push without pause; nothing may be lost or doubled. */
export async function pushing({ first, phones }: Field, sizes: Sizes): Promise<void> {
  const before = await first.firstSync()
  const early = await intake(phones.slice(0, 20), sizes.intake)
  console.log(`intake, 20 phones: ${Math.round(early.perSecond)} records/s (bar ≥ 200)`)
  const late = await intake(phones.slice(0, 20), sizes.intake)
  const held = before.rows + early.documents + late.documents
  console.log(
    `  with ${held} documents: ${Math.round(late.perSecond)} records/s, ratio ${ratio(late.perSecond, early.perSecond)}`,
  )
  const last = await first.firstSync()
  console.log(`  nothing lost, nothing doubled: ${last.isWhole && last.rows === held}`)
}

/** The same answers before and after the ward has grown to `records` documents. */
export async function grown({ product, town, first }: Field, { records }: Sizes): Promise<void> {
  const { rows } = await first.firstSync()
  const head = await first.head()
  const small = await answers(first, town.official, head, ROUNDS)
  const times = Math.ceil(records / rows)
  const seconds = await grow(product, times)
  console.log(`${rows} documents ${times} times, put in within ${seconds.toFixed(0)} s`)
  // Put back, a ward has another epoch; reading a million documents only to know where they end would take its time.
  const { epoch } = await first.send([])
  const end = `${epoch}.${Number(head.split('.')[1]) * times}`
  const large = await answers(first, town.official, end, ROUNDS)
  console.log(`with ${rows * times} documents instead of ${rows}:`)
  console.log(
    `  coverage ${large.coverage.toFixed(1)} ms, ratio ${ratio(large.coverage, small.coverage)} (bar ≤ 1.2)`,
  )
  console.log(`  sync without news ${large.noNews.toFixed(1)} ms, ratio ${ratio(large.noNews, small.noNews)}`)
}

/** @returns seconds */
async function grow({ url, setupKey }: Product, times: number): Promise<number> {
  const operator: Operator = { base: url, setupKey, ward }
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'))
  const file = join(folder, 'ward.ndjson')
  try {
    const started = performance.now()
    await exportWard(operator, file)
    await wipeWard(operator, file)
    await importParts(operator, grownCopy(file, hamlet, times))
    return (performance.now() - started) / 1000
  } finally {
    await rm(folder, { recursive: true })
  }
}
