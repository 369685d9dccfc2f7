import { onAct, tell } from './dom.ts'

/** The address of what is on screen, step included, without what others hung on it (`?fbclid=…`). */
export const addressToShare = (href: string): string => {
  const { origin, pathname, hash } = new URL(href)
  return origin + pathname + hash
}

async function copy(address: string, { copied = '', failed = '' }: DOMStringMap): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    tell(copied)
  } catch {
    tell(failed)
  }
}

async function share(button: HTMLElement): Promise<void> {
  const address = addressToShare(location.href)
  if (!navigator.share) return copy(address, button.dataset)
  try {
    await navigator.share({ title: button.dataset.title ?? document.title, url: address })
  } catch (error) {
    const closedByPerson = error instanceof DOMException && error.name === 'AbortError'
    if (!closedByPerson) await copy(address, button.dataset)
  }
}

/** Makes the share button work: the phone's own sheet (Zalo is in it), else the address is copied. */
export function offerSharing(): void {
  onAct('share', (button) => void share(button))
  onAct('copy-address', (button) => {
    const holder = button.closest('[data-copied]')
    void copy(addressToShare(location.href), holder instanceof HTMLElement ? holder.dataset : {})
  })
}
