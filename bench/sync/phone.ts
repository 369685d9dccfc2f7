import type { Browser, CDPSession, Page } from 'playwright-core'
import { CPU_SLOW_DOWN, thin, wide } from '../phone/weak.ts'
import type { BenchRecord, Config, Stack } from './stack.ts'

/** What one operation cost: milliseconds in the page, requests, bytes of body as they travelled. */
export type Cost = { ms: number; requests: number; up: number; down: number }

/** A weak phone on a thin network (W and N3 of the demands): CPU six times slower, 400 kbit/s, 400 ms. */
export type Profile = 'fast' | 'slow'

declare const stack: Stack

/** One stack in a browser profile of its own. */
export class BenchPhone {
  readonly #page: Page
  readonly #cdp: CDPSession
  #requests = 0
  #up = 0
  #down = 0

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page
    this.#cdp = cdp
  }

  static async open(browser: Browser, address: string, code: string, config: Config): Promise<BenchPhone> {
    const context = await browser.newContext()
    const page = await context.newPage()
    // An empty page of the server's own origin; without the route nothing stands between page and network.
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>bench</title>' }),
    )
    await page.goto(address)
    await page.unrouteAll()
    await page.evaluate(code)
    const cdp = await context.newCDPSession(page)
    const phone = new BenchPhone(page, cdp)
    await phone.#listen()
    await page.evaluate((given) => stack.open(given), config)
    return phone
  }

  async become(profile: Profile): Promise<void> {
    const isSlow = profile === 'slow'
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: isSlow ? CPU_SLOW_DOWN : 1 })
    await this.#cdp.send('Network.emulateNetworkConditions', isSlow ? thin : wide)
  }

  write(records: BenchRecord[]): Promise<void> {
    return this.#page.evaluate((given) => stack.write(given), records)
  }

  count(): Promise<number> {
    return this.#page.evaluate(() => stack.count())
  }

  async sync(): Promise<Cost> {
    this.#requests = this.#up = this.#down = 0
    const ms = await this.#page.evaluate(async () => {
      const began = performance.now()
      await stack.sync()
      return performance.now() - began
    })
    return { ms, requests: this.#requests, up: this.#up, down: this.#down }
  }

  close(): Promise<void> {
    return this.#page.context().close()
  }

  async #listen(): Promise<void> {
    await this.#cdp.send('Network.enable')
    this.#cdp.on('Network.requestWillBeSent', () => {
      this.#requests += 1
    })
    this.#cdp.on('Network.dataReceived', ({ encodedDataLength }) => {
      this.#down += encodedDataLength
    })
    this.#page.on('requestfinished', async (request) => {
      this.#up += request.postDataBuffer()?.byteLength ?? 0
    })
  }
}
