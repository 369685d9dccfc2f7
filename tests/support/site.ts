import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium, newPhone } from './chromium.ts'
import { type Served, served } from './served.ts'

/** The served product and one browser, for the tests of one file. */
class Site {
  #product: Served | undefined
  #browser: Browser | undefined

  async open(): Promise<void> {
    this.#product = await served()
    this.#browser = await launchChromium()
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await this.#product?.stop()
  }

  get url(): string {
    if (!this.#product) throw new Error('nothing is served before the first test')
    return this.#product.url
  }

  /** A page on a phone of its own. */
  async newPhone(options?: BrowserContextOptions): Promise<Page> {
    if (!this.#browser) throw new Error('no browser before the first test')
    return newPhone(this.#browser, options)
  }
}

/** Opens the site before the tests of the file that calls this, and closes it after them. */
export function openSite(): Site {
  const site = new Site()
  beforeAll(() => site.open())
  afterAll(() => site.close())
  return site
}
