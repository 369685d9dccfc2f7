/** What a page asks of the service worker; each is answered on the port that came with it. */
export type Ask =
  | { type: 'keep-page'; path: string }
  | { type: 'renew-page'; path: string; page: string | null }
  | { type: 'keep-library' }
  | { type: 'keep-team' }
  | { type: 'take-over' }
  | { type: 'shed'; keep: string[] }

/** How much of what was asked for is now on the phone. */
export interface Kept {
  kept: number
  missing: number
}

/** Whether another page answers at the address from now on. */
export interface Renewed {
  changed: boolean
}

/** How many files a full phone let go (D31). */
export interface Shed {
  shed: number
}

/** `busy`: a step is open in some tab, the new version goes on waiting (D36). */
export type TakeOver = 'applying' | 'busy'

/** The Web Lock a tab holds while a step is open; every tab and the service worker see it. */
export const OPEN_STEP_LOCK = 'toso-open-step'

/** The Web Lock that tabs share while answers of the ward need the line: files kept for later wait (decision 0022). */
export const LINE_LOCK = 'toso-line'

/** Tag of the events by which the browser says that there is a network again, and the message to open windows then. */
export const WAKE_TAG = 'toso-sync'
