/**
 * `npm run bench:sync [-- --records 10000 --rounds 5]`: our sync beside the floor (Dexie's bulkPut over plain HTTP) and
 * two peers (PouchDB with express-pouchdb, RxDB with its HTTP replication), on the same records in the same run.
 * Ratios travel, milliseconds do not. The peers come from bench/peers, which is installed on first use.
 */
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../scripts/browsers/chromium.ts'
import { buildIfNeeded } from '../scripts/build.ts'
import { startOwnMachine } from '../scripts/selfhost/start.ts'
import { bundle } from './sync/bundle.ts'
import { needPeers, startPeers } from './sync/peers.ts'
import { BenchPhone, type Cost, type Profile } from './sync/phone.ts'
import { assistanceRecords } from './sync/records.ts'
import { type Measured, printTable } from './sync/table.ts'
import { openBenchWard } from './sync/ward.ts'

const { values } = parseArgs({ options: { records: { type: 'string' }, rounds: { type: 'string' } } })
const RECORDS = Number(values.records ?? 10_000)
const ROUNDS = Number(values.rounds ?? 5)
const PUSHED = 500
const NEWS = 50

await buildIfNeeded()
needPeers()
const first = assistanceRecords(RECORDS)
const product = await startOwnMachine({ demo: true })
const peers = await startPeers(first)
const browser: Browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
try {
  const ward = await openBenchWard(product)
  await ward.add(first)
  const add = async (count: number) => {
    const records = assistanceRecords(count)
    await ward.add(records)
    await peers.add(records)
  }
  const entries = [
    { name: 'floor', entry: 'sync/page/floor.ts', url: peers.url },
    { name: 'ours', entry: 'sync/page/ours.ts', url: product.url },
    { name: 'pouchdb', entry: 'peers/pouch.js', url: peers.url },
    { name: 'rxdb', entry: 'peers/rxdb.js', url: peers.url },
  ]
  const stacks = await Promise.all(
    entries.map(async (stack) => ({ ...stack, code: await bundle(stack.entry) })),
  )
  const measured: Measured[] = []
  const note = (stack: string, what: string, cost: Cost) => measured.push({ stack, what, ...cost })
  const openPhone = async ({ name, url, code }: (typeof stacks)[number]) =>
    BenchPhone.open(browser, `${url}/page/${name}`, code, {
      server: url,
      phone: name === 'ours' ? await ward.newPhone() : null,
    })

  /** Everything after the first pull, on phones that stay. */
  const later = async (
    stack: (typeof stacks)[number],
    phone: BenchPhone,
    profile: Profile,
    rounds: number,
  ) => {
    await phone.become(profile)
    for (let round = 0; round < rounds; round++) {
      await phone.write(assistanceRecords(PUSHED))
      note(stack.name, `push ${PUSHED}, ${profile}`, await phone.sync())
      await phone.sync()
      await add(NEWS)
      note(stack.name, `${NEWS} new, ${profile}`, await phone.sync())
      note(stack.name, `no news, ${profile}`, await phone.sync())
    }
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const stack of stacks) {
      const phone = await openPhone(stack)
      note(stack.name, 'first pull, fast', await phone.sync())
      const count = await phone.count()
      if (count < RECORDS) throw new Error(`${stack.name} holds ${count} of ${RECORDS}`)
      await phone.close()
    }
  }
  const phones = new Map<string, BenchPhone>()
  for (const stack of stacks) {
    const phone = await openPhone(stack)
    await phone.become('slow')
    note(stack.name, 'first pull, slow', await phone.sync())
    await phone.become('fast')
    phones.set(stack.name, phone)
  }
  for (const stack of stacks) {
    const phone = phones.get(stack.name)
    if (!phone) continue
    await phone.sync()
    await later(stack, phone, 'fast', ROUNDS)
    await later(stack, phone, 'slow', Math.min(3, ROUNDS))
  }
  printTable(measured, { records: RECORDS, rounds: ROUNDS })
} finally {
  await browser.close()
  peers.stop()
  await product.stop()
}
