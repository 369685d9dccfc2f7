/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { keep, renew, sweep } from './keep.ts'
import type { KeptFile } from './manifest.ts'
import { type Ask, type Kept, OPEN_STEP_LOCK, type Renewed, type TakeOver } from './messages.ts'
import { newerPage, renewPage } from './pages.ts'
import { filesOf, OFFLINE_PAGE, olderRevision, pageFor, SHELL } from './plan.ts'
import { roomFrom, shed } from './shed.ts'
import { keepingStrategy, storedAddresses, storedAt } from './store.ts'
import { wake } from './wake.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: KeptFile[] }

const files = self.__WB_MANIFEST
const byUrl = new Map(files.map((file) => [file.url, file]))
const strategy = keepingStrategy((path) => byUrl.get(path))
const withRoom = roomFrom(files)

self.addEventListener('install', (event) => event.waitUntil(renew(strategy, files, event)))
self.addEventListener('activate', (event) => event.waitUntil(sweep(files).then(() => self.clients.claim())))

/**
 * Pages of this version come from the phone, then from the network; pages it does not know from the network only.
 * A look at the team's shell does not keep it: only `keep-team` begins that, or a resident would carry the team's code.
 */
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ event, request, url }) => {
    const page = pageFor(url.pathname)
    // Only guides can be newer than this version; nothing else waits for that look, and none fails with it.
    const newer = page.startsWith('/huong-dan/')
      ? await newerPage(page, byUrl.get(page)?.revision ?? null).catch(() => undefined)
      : undefined
    if (newer) return newer
    const isKeptHere = page !== SHELL || olderRevision(SHELL, await storedAddresses()) !== undefined
    return byUrl.has(page) && isKeptHere
      ? strategy.handle({ event, request: new Request(page) })
      : fetch(request)
  },
)
/** Files of this version, and hashed files of another one: an older page still finds its parts on the phone. */
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && (byUrl.has(url.pathname) || url.pathname.startsWith('/assets/')),
  strategy,
)

/** No network and not in this version: an older copy, then the offline page, which always is on the phone. */
setCatchHandler(async ({ request, url }) => {
  const wanted = request.mode === 'navigate' ? pageFor(url?.pathname ?? '/') : (url?.pathname ?? '')
  const stored = await storedAddresses()
  const older =
    olderRevision(wanted, stored) ?? (request.mode === 'navigate' && olderRevision(OFFLINE_PAGE, stored))
  return (older && (await storedAt(older))) || Response.error()
})

/** [D36] The waiting version takes over only when a person agreed and no step is open in any tab. */
async function takeOver(): Promise<TakeOver> {
  // Safari before 15.4 has no locks; there the tab that asks has looked at its own step.
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {}
  if (held.some(({ name }) => name === OPEN_STEP_LOCK)) return 'busy'
  await self.skipWaiting()
  return 'applying'
}

/** [G9] Pages of guides only, and only where this release has one. */
async function renewed(path: string, page: string | null): Promise<Renewed> {
  const file = byUrl.get(path)
  const changed =
    path.startsWith('/huong-dan/') && file && (await renewPage(path, file.revision, page, withRoom))
  return { changed: changed === true }
}

for (const name of ['sync', 'periodicsync'])
  self.addEventListener(name, (event: Event) => {
    if (event instanceof ExtendableEvent && 'tag' in event) event.waitUntil(wake(event.tag, self.clients))
  })

let keeping: Promise<Kept> | null = null

/** The start of the app and the screen after joining both ask; whoever asks meanwhile gets the same answer. */
function keepTeam(event: ExtendableEvent): Promise<Kept> {
  keeping ??= keep(strategy, filesOf(files, ['team', 'later']), event, withRoom).finally(() => {
    keeping = null
  })
  return keeping
}

function answer(ask: Ask, event: ExtendableMessageEvent) {
  switch (ask.type) {
    case 'keep-page':
      return keep(
        strategy,
        files.filter(({ url }) => url === pageFor(ask.path)),
        event,
        withRoom,
      )
    case 'renew-page':
      return renewed(pageFor(ask.path), ask.page)
    case 'keep-library':
      return keep(strategy, filesOf(files, ['guides', 'paper']), event)
    case 'keep-team':
      return keepTeam(event)
    case 'take-over':
      return takeOver()
    case 'shed':
      return shed(files, ask.keep)
  }
}

self.addEventListener('message', (event) => {
  event.waitUntil(
    Promise.resolve(answer(event.data, event)).then((result) => event.ports[0]?.postMessage(result)),
  )
})
