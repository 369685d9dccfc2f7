import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver'
import type { WebKit } from '../../scripts/browsers/webkit.ts'
import { PATIENCE_MS } from '../../scripts/check/patience.ts'
import { freePort } from '../../scripts/product.ts'

const STARTS = 3
const START_MS = 60_000

/** Text in an XPath, whatever quotes it holds. */
const quoted = (text: string) => `concat('', '${text.replaceAll("'", `', "'", '`)}')`
const named = (tags: string, text: string) =>
  By.xpath(
    tags
      .split(' ')
      .map((tag) => `//${tag}[contains(normalize-space(.), ${quoted(text)})]`)
      .join(' | '),
  )

/** A phone of the iPhone family, as near as a test machine comes: WebKitGTK under a screen in memory. */
export class WebKitPhone {
  private readonly driver: WebDriver
  private readonly children: ChildProcess[]

  private constructor(driver: WebDriver, children: ChildProcess[]) {
    this.driver = driver
    this.children = children
  }

  /** MiniBrowser sometimes hangs while it starts on a busy machine; then it is started afresh. */
  static async switchedOn(webkit: WebKit): Promise<WebKitPhone> {
    let trouble: unknown
    for (let start = 0; start < STARTS; start++) {
      const children: ChildProcess[] = []
      try {
        return new WebKitPhone(await within(START_MS, started(webkit, children)), children)
      } catch (error) {
        trouble = error
        await endAll(children)
      }
    }
    throw trouble
  }

  open(url: string): Promise<void> {
    return this.driver.get(url)
  }

  address(): Promise<string> {
    return this.driver.getCurrentUrl()
  }

  /** Waits until these words stand on the screen. */
  async reads(text: string): Promise<void> {
    const seen = this.driver.wait(until.elementLocated(named('body', text)), PATIENCE_MS)
    await this.orElseTell(seen, `never read: ${text}`)
  }

  /** Presses the button or link with this name; the last one when a sheet lies over the screen. */
  async press(text: string): Promise<void> {
    const find = named('button a label', text)
    const pressed = async () => {
      const target = (await this.driver.findElements(find)).at(-1)
      return target ? this.clicked(target) : false
    }
    await this.orElseTell(this.driver.wait(pressed, PATIENCE_MS), `nothing to press: ${text}`)
  }

  /** Types into the field under this label, until it stands there: a screen being drawn may take the field away. */
  async type(label: string, text: string): Promise<void> {
    const typed = async () => {
      const [field] = await this.driver.findElements(fieldUnder(label))
      return field ? this.holds(field, text) : false
    }
    await this.orElseTell(this.driver.wait(typed, PATIENCE_MS), `could not type into: ${label}`)
  }

  /** Whether these words stand on the screen now. */
  async shows(text: string): Promise<boolean> {
    return (await this.driver.findElements(named('body', text))).length > 0
  }

  async switchOff(): Promise<void> {
    await within(START_MS, this.driver.quit()).catch(() => undefined)
    await endAll(this.children)
  }

  /** What the screen shows when a wait ends in vain says more than the wait. */
  private async orElseTell(waited: Promise<unknown>, failure: string): Promise<void> {
    try {
      await waited
    } catch (cause) {
      const screen = await this.driver.findElement(By.css('body')).getText()
      throw new Error(`${failure}\nat ${await this.address()}, showing:\n${screen}`, { cause })
    }
  }

  /** Types unless the field holds it already; false when it does not hold it afterwards. */
  private async holds(field: WebElement, text: string): Promise<boolean> {
    try {
      if ((await field.getAttribute('value')) === '') await field.sendKeys(text)
      return (await field.getAttribute('value')) === text
    } catch {
      return false
    }
  }

  /** False when the element went away or lies under another, so that the caller looks again. */
  private async clicked(target: WebElement): Promise<boolean> {
    try {
      await target.click()
      return true
    } catch {
      return false
    }
  }
}

/** Starts screen, driver and browser; what has been started by then stands in `children`. */
async function started(webkit: WebKit, children: ChildProcess[]): Promise<WebDriver> {
  const screen = spawn(webkit.screen, ['-displayfd', '3', '-screen', '0', '360x740x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  children.push(screen)
  const display = await firstLine(screen.stdio[3])
  const port = await freePort()
  const service = spawn(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  children.unshift(service)
  await answering(`http://127.0.0.1:${port}/status`)
  const wishes = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
  })
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(wishes)
    .build()
}

async function endAll(children: ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
}

/** The work's result, or an error when it takes longer than `ms` milliseconds. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = once(AbortSignal.timeout(ms), 'abort').then(() => {
    throw new Error(`not done within ${ms} ms`)
  })
  return Promise.race([work, late])
}

const fieldUnder = (label: string) =>
  By.xpath(`//input[@id=//label[contains(normalize-space(.), ${quoted(label)})]/@for]
    | //textarea[@id=//label[contains(normalize-space(.), ${quoted(label)})]/@for]`)

async function firstLine(stream: unknown): Promise<string> {
  if (!(stream && typeof stream === 'object' && Symbol.asyncIterator in stream)) throw new Error('no screen')
  for await (const chunk of stream as AsyncIterable<Uint8Array>) return String(chunk).trim()
  throw new Error('the screen in memory did not start')
}

/** Asks until the address answers; the driver opens its port a moment after it starts. */
async function answering(address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const answer = await fetch(address).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
  }
  throw new Error('WebKitWebDriver does not answer')
}
