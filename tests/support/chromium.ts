import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'
import { PATIENCE_MS } from '../../scripts/check/patience.ts'

/** A phone of 360 × 740 that speaks Vietnamese. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'vi-VN' }

/** Starts the Chromium of this machine. Every test takes a context of its own: one phone, one storage. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium on this machine; set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: chromiumFlags })
}

/** A page on a phone of its own. */
export async function newPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  return context.newPage()
}
