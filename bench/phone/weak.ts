import type { CDPSession, Page } from 'playwright-core'

/** W of the demands: a weak phone, as a CPU six times slower. */
export const CPU_SLOW_DOWN = 6
/** N3 without its loss, which Chromium cannot feign on plain HTTP: 400 kbit/s, 400 ms. */
export const thin = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
export const wide = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Sets how fast the phone computes and what its network carries. */
export class Weakness {
  readonly #cdp: CDPSession
  #received = 0

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.#received += encodedDataLength
    })
  }

  static async of(page: Page): Promise<Weakness> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Network.enable')
    return new Weakness(cdp)
  }

  async slowCpu(isSlow: boolean): Promise<void> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: isSlow ? CPU_SLOW_DOWN : 1 })
  }

  async thinNetwork(isThin: boolean): Promise<void> {
    await this.#cdp.send('Network.emulateNetworkConditions', isThin ? thin : wide)
  }

  /** Bytes of answers since the last look, headers and bodies as they travelled. */
  received(): number {
    const bytes = this.#received
    this.#received = 0
    return bytes
  }
}

/**
 * Milliseconds from a press in the page to the first frame after `text` stands on the screen; measured in the page, so
 * that nothing of the driver counts.
 */
export const pressUntil = (page: Page, button: string, text: string): Promise<number> =>
  page.evaluate(
    async ([name, expected]) => {
      const shows = () => (document.body.textContent ?? '').includes(expected ?? '')
      const target = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
        (one.textContent ?? '').includes(name ?? ''),
      )
      if (!target) throw new Error(`nothing to press: ${name}`)
      const began = performance.now()
      target.click()
      while (!shows()) await new Promise((resolve) => requestAnimationFrame(resolve))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - began
    },
    [button, text],
  )

/** Milliseconds from one typed letter to the first frame after the list has answered it. */
export const typeUntilFound = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) throw new Error('no search field')
    const answered = () =>
      (document.querySelector('.visits__found')?.textContent ?? '').includes(`“${typed}”`)
    const began = performance.now()
    field.value = typed
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    while (!answered()) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - began
  }, text)
