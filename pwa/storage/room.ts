import { Dexie } from 'dexie'
import { noteFull } from './estimate.ts'

/** What the service worker is asked (pwa/sw/messages.ts). */
export const SHED = 'shed'
/** A worker that does not start on a full phone must not hold up a save for long; a weak phone takes seconds to let a hundred pages go. */
const PATIENCE_MS = 10_000

/**
 * [S12] (D31) The phone is full. The public guides that can be fetched again go, except those in which somebody on this
 * phone is in the middle; and it is noted, to be said.
 * @returns whether anything went, so that trying again can help
 */
export async function makeRoom(): Promise<boolean> {
  noteFull()
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration?.active) return false
  return askToShed(registration.active, await guidesUnderWay())
}

function askToShed(worker: ServiceWorker, guides: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data?.shed > 0)
    setTimeout(() => resolve(false), PATIENCE_MS)
    worker.postMessage({ type: SHED, keep: guides.map((guide) => `/huong-dan/${guide}/`) }, [port2])
  }).finally(() => port1.close())
}

/** Guides that anybody on this phone has begun; the names of guides lie in clear [G5]. */
async function guidesUnderWay(): Promise<string[]> {
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('toso-'))
  return [...new Set((await Promise.all(names.map(guidesIn))).flat())]
}

/** Opened as it lies there, whatever its version: this must work where little else does. */
async function guidesIn(name: string): Promise<string[]> {
  const store = new Dexie(name)
  try {
    await store.open()
    const drafts: { guide: string }[] = await store.table('drafts').toArray()
    return drafts.map(({ guide }) => guide)
  } catch {
    return []
  } finally {
    store.close()
  }
}
