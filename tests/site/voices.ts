import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/browsers/chromium.ts'

/** What reads aloud in the tests: a stand-in everywhere, and this machine's own engine where it has one. */
export interface Engine {
  name: string
  launch(): Promise<Browser>
  prepare(page: Page, address: string): Promise<void>
  stop(): Promise<void>
}

const CONFIGURED = '/etc/speech-dispatcher/speechd.conf'
const has = (program: string) => spawnSync('which', [program]).status === 0

/** Why the real engine cannot run here; null when it can (Debian: speech-dispatcher, espeak-ng). */
export const withoutRealVoices: string | null =
  has('speech-dispatcher') && has('espeak-ng') ? null : 'no speech-dispatcher with espeak-ng on this machine'

const launchWith = (flags: string[], env: Record<string, string> = {}): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium on this machine; set CHROMIUM_PATH')
  return chromium.launch({
    executablePath,
    args: [...chromiumFlags, ...flags],
    env: { ...process.env, ...env },
  })
}

/** Voices of other engines to choose from, in the stand-in. */
export async function standIn(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    let turn = 0
    const engine = {
      getVoices: () => langs.map((lang) => ({ lang, name: lang, localService: true })),
      addEventListener: () => undefined,
      cancel: () => {
        turn++
      },
      // Ends each sentence by itself a moment later, unless it was silenced meanwhile.
      speak: (words: EventTarget) => {
        const mine = turn
        requestAnimationFrame(() => mine === turn && words.dispatchEvent(new Event('end')))
      },
    }
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance })
  }, languages)
}

/** Writes down what is said, and at which step of the guide, whatever engine says it. */
export const listenIn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const said: { text: string; at: string; marked: string }[] = []
    const speak = speechSynthesis.speak.bind(speechSynthesis)
    Object.assign(window, { said })
    speechSynthesis.speak = (words) => {
      const at = document.querySelector<HTMLElement>('[data-guide]')?.dataset.at ?? ''
      said.push({ text: words.text, at, marked: document.querySelector('.is-spoken')?.textContent ?? '' })
      speak(words)
    }
  })

export const standInEngine: Engine = {
  name: 'a stand-in engine',
  launch: () => launchWith([]),
  prepare: (page) => standIn(page, ['en-US', 'vi-VN']),
  stop: async () => undefined,
}

/** espeak-ng through speech-dispatcher, its sound thrown away: a test machine has no loudspeaker. */
export function realEngine(): Engine {
  let dispatcher: ChildProcess | null = null
  let folder = ''
  return {
    name: 'espeak-ng through speech-dispatcher',
    async launch() {
      folder = await mkdtemp(join(tmpdir(), 'voices-'))
      await cp('/etc/speech-dispatcher', join(folder, 'conf'), { recursive: true })
      await mkdir(join(folder, 'home'))
      await writeFile(join(folder, 'home/.libao'), 'default_driver=null\n')
      const settings = await readFile(CONFIGURED, 'utf8')
      await writeFile(join(folder, 'conf/speechd.conf'), `${settings}\nAudioOutputMethod "libao"\n`)
      const socket = join(folder, 'socket')
      const words = ['-s', '-C', join(folder, 'conf'), '-L', folder, '-P', join(folder, 'pid')]
      dispatcher = spawn('speech-dispatcher', [...words, '-c', 'unix_socket', '-S', socket, '-t', '0'], {
        env: { ...process.env, HOME: join(folder, 'home') },
        stdio: 'ignore',
      })
      return launchWith(['--enable-speech-dispatcher'], { SPEECHD_ADDRESS: `unix_socket:${socket}` })
    },
    // The list of voices is long; it comes once, some seconds after it was first asked for.
    async prepare(page, address) {
      await page.goto(address)
      await page.evaluate(() => speechSynthesis.getVoices())
      await page.waitForFunction(
        () => speechSynthesis.getVoices().some(({ lang }) => /^vi/.test(lang)),
        null,
        { polling: 250 },
      )
    },
    async stop() {
      if (dispatcher && dispatcher.exitCode === null) {
        const gone = once(dispatcher, 'exit')
        dispatcher.kill()
        await gone
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}
