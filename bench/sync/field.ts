import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'
import { startOwnMachine } from '../../scripts/selfhost/start.ts'
import { bundle } from './bundle.ts'
import { startPeers } from './peers.ts'
import { BenchPhone, type Cost } from './phone.ts'
import { assistanceRecords } from './records.ts'
import type { Measured } from './table.ts'
import { openBenchWard } from './ward.ts'

export type MeasuredStack = { name: string; url: string; code: string }

/** Servers that hold the same records, a browser, and what was measured so far. */
export type Field = {
  records: number
  stacks: readonly MeasuredStack[]
  measured: Measured[]
  note: (stack: MeasuredStack, what: string, cost: Cost) => void
  openPhone: (stack: MeasuredStack) => Promise<BenchPhone>
  /** Adds the same new records to every server. */
  add: (count: number) => Promise<void>
  close: () => Promise<void>
}

const entries = {
  floor: 'sync/page/floor.ts',
  ours: 'sync/page/ours.ts',
  pouchdb: 'peers/pouch.js',
  rxdb: 'peers/rxdb.js',
} as const

/** @param names of the stacks to measure */
export async function openField(records: number, names: readonly string[]): Promise<Field> {
  const first = assistanceRecords(records)
  const product = await startOwnMachine({ demo: true })
  const peers = await startPeers(first)
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: chromiumFlags,
  })
  const ward = await openBenchWard(product)
  await ward.add(first)
  const stacks = await Promise.all(
    Object.entries(entries)
      .filter(([name]) => names.includes(name))
      .map(async ([name, entry]) => {
        const { url } = name === 'ours' ? product : peers
        return { name, url, code: await bundle(entry) }
      }),
  )
  const measured: Measured[] = []
  return {
    ...{ records, stacks, measured },
    note: ({ name }, what, cost) => measured.push({ stack: name, what, ...cost }),
    openPhone: async ({ name, url, code }) =>
      BenchPhone.open(browser, `${url}/page/${name}`, code, {
        server: url,
        phone: name === 'ours' ? await ward.newPhone() : null,
      }),
    async add(count) {
      const more = assistanceRecords(count)
      await ward.add(more)
      await peers.add(more)
    },
    async close() {
      await browser.close()
      peers.stop()
      await product.stop()
    },
  }
}
