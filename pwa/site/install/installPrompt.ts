/** What Chrome on Android hands over before it would ask by itself; no other engine has it. */
interface InstallEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>
}

let waiting: InstallEvent | null = null
const listeners = new Set<() => void>()

const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event

function tell(next: InstallEvent | null): void {
  waiting = next
  for (const listener of listeners) listener()
}

/** Keeps the browser's offer for a button of ours instead of a bar over the page. Call once, early. */
export function watchInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isInstallEvent(event)) tell(event)
  })
  window.addEventListener('appinstalled', () => tell(null))
}

/** Whether a tap can install right now; elsewhere show the pictures. */
export const canInstall = (): boolean => waiting !== null

/** Whether this page runs from the icon on the home screen. */
export const isInstalled = (): boolean =>
  window.matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true)

/** Calls back when `canInstall` changes. Returns how to stop. */
export function onInstallChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Asks the person, from a tap. The browser's offer works once. */
export async function install(): Promise<'accepted' | 'dismissed' | 'not-possible'> {
  const offer = waiting
  if (!offer) return 'not-possible'
  tell(null)
  return (await offer.prompt()).outcome
}
