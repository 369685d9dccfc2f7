import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'

/**
 * A phone: a real Chromium with a profile on disk. `kill` is SIGKILL, as Android does when memory runs short;
 * `open` afterwards is the same phone with what its storage kept.
 */
export class Phone {
  /** Folder of everything that the browser keeps. */
  readonly profile: string
  private child: ChildProcess | null = null
  private browser: Browser | null = null

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
    page.setDefaultTimeout(20_000)
    await page.goto(url)
    return page
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
