import { Dexie } from 'dexie'
import { commands } from 'vitest/browser'
import { untilIdle, watchDatabases } from './phone/watched.ts'
import { pinChance } from './pinned.ts'
import type { Place } from './simulate.ts'
import type { Ward } from './ward/ward.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    // Typed by the ward's interface, a verb and its words at a time.
    ward: <V extends keyof Ward>(verb: V, words: Parameters<Ward[V]>) => ReturnType<Ward[V]>
  }
}

/** The phones on Chromium's own IndexedDB, WebCrypto and gzip; the ward in Node, over the test runner's wire. */
export async function placeInBrowser(): Promise<Place> {
  watchDatabases()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const realm = { quiet, remove: (name: string) => Dexie.delete(name) }
  return { ward: wardOutside, key, pin: pinChance, renew: forgetDatabases, realm }
}

const wardOutside: Ward = {
  begin: (setup) => commands.ward('begin', [setup]),
  sync: (...words) => commands.ward('sync', words),
  setHamlets: (...words) => commands.ward('setHamlets', words),
  retire: (...words) => commands.ward('retire', words),
  backup: () => commands.ward('backup', []),
  restore: (epoch, now) => commands.ward('restore', [epoch, now]),
  look: () => commands.ward('look', []),
  tamper: (query) => commands.ward('tamper', [query]),
}

async function forgetDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name)
}

/** A turn of the event loop that no browser slows down. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

const quiet = (): Promise<void> => untilIdle(turn, 6)
