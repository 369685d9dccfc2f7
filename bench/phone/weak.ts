import type { Page } from 'playwright-core'

/** W of the demands: a weak phone, as a CPU six times slower. */
export const CPU_SLOW_DOWN = 6
/** N3 without its loss, which Chromium cannot feign on plain HTTP: 400 kbit/s, 400 ms. */
export const thin = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
export const wide = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** From now on this page computes as a weak phone does; what other processes do for it (storage, its cryptography) stays fast. */
export async function slowCpu(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN })
}

/**
 * Milliseconds from a press in the page until the frame that shows `text` is drawn; measured in the page, so that
 * nothing of the driver counts.
 */
export const pressUntil = (page: Page, button: string, text: string): Promise<number> =>
  page.evaluate(
    async ([name, expected]) => {
      const target = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
        (one.textContent ?? '').includes(name ?? ''),
      )
      if (!target) throw new Error(`nothing to press: ${name}`)
      let isChanged = true
      const watch = new MutationObserver(() => {
        isChanged = true
      })
      watch.observe(document.body, { childList: true, characterData: true, subtree: true })
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      // Reading the whole page costs a weak phone time of its own, so only when something changed.
      const shows = () => isChanged && (document.body.textContent ?? '').includes(expected ?? '')
      const began = performance.now()
      target.click()
      while (!shows()) {
        isChanged = false
        await frame()
      }
      watch.disconnect()
      await frame()
      // Behind style, layout and painting of that frame.
      const { port1, port2 } = new MessageChannel()
      const drawn = new Promise((resolve) => {
        port1.onmessage = resolve
      })
      port2.postMessage(null)
      await drawn
      return performance.now() - began
    },
    [button, text],
  )

/** Milliseconds from one typed letter until the frame in which the list has answered it is drawn. */
export const typeUntilFound = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) throw new Error('no search field')
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const answered = () =>
      (document.querySelector('.visits__found')?.textContent ?? '').includes(`“${typed}”`)
    const began = performance.now()
    field.value = typed
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    while (!answered()) await frame()
    const { port1, port2 } = new MessageChannel()
    const drawn = new Promise((resolve) => {
      port1.onmessage = resolve
    })
    port2.postMessage(null)
    await drawn
    return performance.now() - began
  }, text)
