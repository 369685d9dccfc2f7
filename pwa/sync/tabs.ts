import type { TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import type { Door } from './call.ts'
import { SyncEngine } from './engine.ts'
import { browserPlatform, type Channel, type SyncPlatform } from './platform.ts'
import { atRest, type SyncProgress, syncState } from './state.ts'

export type SyncHandle = { stop: () => void; syncNow: () => Promise<void> }
export type SyncOptions = {
  door?: Door
  platform?: SyncPlatform
  /** The ward has word about its keys for this phone (PROTOCOL.md 11.3). */
  onKeyNews?: () => void
}

/** This tab's part in syncing a session: it leads, or follows whoever does, until it is stopped (D13). */
export function beginSync(session: Session, tokens: TokenSource, options: SyncOptions): SyncHandle {
  const { platform = browserPlatform } = options
  const name = `toso-sync-${session.identity.member}`
  const channel = platform.channel(name)
  const ending = new AbortController()
  const tell = (state: SyncProgress) => {
    syncState.setState(state, true)
    channel.post({ state: { ...state, leader: false } })
  }
  const engine = new SyncEngine(session, tokens, tell, options)
  let leads = false
  channel.listen((message) => hear(message, leads ? engine : null, channel))
  channel.post('state?')
  const stopped = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
  void platform.lead(name, ending.signal, async () => {
    leads = true
    engine.start()
    await stopped
  })
  return {
    stop() {
      engine.stop()
      ending.abort()
      channel.close()
      syncState.setState(atRest, true)
    },
    async syncNow() {
      if (leads) await engine.run()
      else channel.post('now')
    },
  }
}

/** What another tab says: the leader's state, or a wish to the leader. */
function hear(message: unknown, engine: SyncEngine | null, channel: Channel): void {
  if (engine && message === 'now') void engine.run()
  else if (engine && message === 'state?') channel.post({ state: { ...syncState.getState(), leader: false } })
  else if (!engine && isState(message)) syncState.setState(message.state, true)
}

/** Only this app's own tabs of this origin speak on the channel. */
const isState = (message: unknown): message is { state: SyncProgress } =>
  typeof message === 'object' && message !== null && 'state' in message
