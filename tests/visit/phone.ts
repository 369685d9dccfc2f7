import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'
import { PATIENCE_MS } from '../../scripts/check/patience.ts'

/** A page that has not answered by then hangs. */
const LOOK_MS = 5_000

/**
 * A phone: a real Chromium with a profile on disk. `kill` is SIGKILL, as Android does when memory runs short;
 * `open` afterwards is the same phone with what its storage kept.
 */
export class Phone {
  /** Folder of everything that the browser keeps. */
  readonly profile: string
  private child: ChildProcess | null = null
  private browser: Browser | null = null
  private page: Page | null = null
  private told: string[] = []

  private constructor(profile: string) {
    this.profile = profile
  }

  static async bought(): Promise<Phone> {
    return new Phone(await mkdtemp(join(tmpdir(), 'to-so-phone-')))
  }

  /** Starts the browser and opens `url` in a window of a phone's size. */
  async open(url: string): Promise<Page> {
    this.child = spawn(
      findChromium() ?? 'chromium',
      [
        '--headless=new',
        ...chromiumFlags,
        '--remote-debugging-port=0',
        `--user-data-dir=${this.profile}`,
        '--window-size=360,740',
        '--lang=vi',
        // Told a made-up 10 GB instead of its own quota, no page could ever warn in time (D31).
        '--disable-features=StaticStorageQuota',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    )
    this.browser = await chromium.connectOverCDP(await debuggingAddress(this.child))
    const [context] = this.browser.contexts()
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('the browser has no window')
    page.context().setDefaultTimeout(PATIENCE_MS)
    this.page = page
    this.told = []
    page.on('console', (message) => this.told.push(message.text()))
    page.on('pageerror', (error) => this.told.push(String(error)))
    await page.goto(url)
    return page
  }

  /** What somebody would see who looked at it now, and what the page complained of: told when a test failed. */
  async look(): Promise<string> {
    const page = this.page
    if (!page || !this.child) return 'a phone that is off'
    const asked = page
      .evaluate(async () => ({ text: document.body.innerText, databases: await indexedDB.databases() }))
      .catch(String)
    const seen = await Promise.race([asked, delay(LOOK_MS, 'the page does not answer', { ref: false })])
    return JSON.stringify({ at: page.url(), seen, told: this.told }, null, 2)
  }

  /** The power goes: every process of the browser ends at once, nothing is flushed. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await exited
    await this.browser?.close().catch(() => undefined)
    this.child = null
  }

  /** Ends the browser and forgets the profile. */
  async throwAway(): Promise<void> {
    await this.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('the browser has no output')
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (address) {
      child.stderr.resume()
      return address
    }
  }
  throw new Error('the browser ended before it was ready')
}
