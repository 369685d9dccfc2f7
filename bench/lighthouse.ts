/**
 * Lighthouse (mobile) on public pages, median of five: `npm run bench:lighthouse [address of a running product] [paths…]`.
 * Lighthouse is fetched by npx in one exact version and is no dependency of the product. Run it on a quiet machine: the speed of
 * the machine itself (its `benchmarkIndex`) is told beside the figures.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { findChromium } from '../scripts/browsers/chromium.ts'
import { buildIfNeeded } from '../scripts/build.ts'
import { startProduct } from '../scripts/product.ts'
import { median } from './quantile.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const RUNS = 5
const ATTEMPTS = 4
const PAGES = ['/huong-dan/vneid-kich-hoat-muc-2/', '/huong-dan/tien-mo-tai-khoan/', '/huong-dan/', '/']
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic'

const score = v.object({ score: v.number() })
const value = v.object({ numericValue: v.number() })
const Report = v.object({
  categories: v.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: v.object({
    'largest-contentful-paint': value,
    'total-blocking-time': value,
    'cumulative-layout-shift': value,
    'total-byte-weight': value,
  }),
  environment: v.object({ benchmarkIndex: v.number() }),
})
type Report = v.InferOutput<typeof Report>

async function measure(url: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json')
  const words = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    `--chrome-flags=${FLAGS}`,
    '--output=json',
    `--output-path=${file}`,
  ]
  const env = { ...process.env, CHROME_PATH: findChromium() ?? '' }
  // Lighthouse loses a trace now and then; such a run measured nothing and is made again.
  for (let attempt = 1; ; attempt++) {
    const { status, stderr } = spawnSync('npx', words, { env, encoding: 'utf8' })
    if (status === 0) break
    if (attempt === ATTEMPTS) throw new Error(`Lighthouse failed on ${url}: ${stderr}`)
  }
  return v.parse(Report, JSON.parse(await readFile(file, 'utf8')))
}

/** One line of the table: medians of the runs on one page. */
function row(page: string, reports: Report[]): Record<string, string | number> {
  const percent = (category: keyof Report['categories']) =>
    Math.round(median(reports.map(({ categories }) => categories[category].score)) * 100)
  const of = (audit: keyof Report['audits']) =>
    median(reports.map(({ audits }) => audits[audit].numericValue))
  return {
    page,
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    'best practices': percent('best-practices'),
    SEO: percent('seo'),
    LCP: `${(of('largest-contentful-paint') / 1000).toFixed(2)} s`,
    TBT: `${of('total-blocking-time').toFixed(0)} ms`,
    CLS: of('cumulative-layout-shift').toFixed(3),
    weight: `${(of('total-byte-weight') / 1000).toFixed(1)} kB`,
    machine: Math.round(median(reports.map(({ environment }) => environment.benchmarkIndex))),
  }
}

const [running, ...paths] = process.argv.slice(2)
if (!running) await buildIfNeeded()
const product = running ? null : await startProduct()
const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
try {
  const rows = []
  for (const page of paths.length > 0 ? paths : PAGES) {
    const reports: Report[] = []
    for (let run = 0; run < RUNS; run++)
      reports.push(await measure((running ?? product?.url ?? '') + page, folder))
    rows.push(row(page, reports))
  }
  console.table(rows)
} finally {
  await rm(folder, { recursive: true })
  await product?.stop()
}
