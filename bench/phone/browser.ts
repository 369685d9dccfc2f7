import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'
import { median } from '../quantile.ts'

/** A phone with a profile of its own on the disk, which goes with it. */
export async function withPhone<T>(use: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-phone-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: findChromium() ?? '', args: chromiumFlags },
    ...{ viewport: { width: 360, height: 740 }, locale: 'vi-VN' },
  })
  try {
    return await use(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

/** One line of the table. */
export const row = (what: string, figure: string, bar: string): void =>
  console.log(`| ${what} | ${figure} | ${bar} |`)

/** The median of some measurements, and the worst. */
export const ms = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `${Math.round(median(numbers))} ms`
    : `${Math.round(median(numbers))} ms (worst ${Math.round(Math.max(...numbers))})`
