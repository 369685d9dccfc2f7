const CHANNEL = 'toso-session'

/** Says to the other tabs of this phone whose session may stay open: that of one device, or nobody's. */
export type StayOpen = { say: (device: string | null) => void; close: () => void }

/** Listens to the other tabs as long as a session is open here; a tab never hears itself. */
export function sessionTabs(onSaid: (device: string | null) => void): StayOpen {
  if (typeof BroadcastChannel === 'undefined') return { say: () => {}, close: () => {} }
  const wire = new BroadcastChannel(CHANNEL)
  wire.addEventListener('message', ({ data }) => onSaid(typeof data === 'string' ? data : null))
  return { say: (device) => wire.postMessage(device), close: () => wire.close() }
}
