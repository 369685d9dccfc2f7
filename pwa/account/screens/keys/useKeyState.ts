import { useCallback, useEffect, useState } from 'preact/hooks'
import type { WardKeyState } from '../../../../contract/index.ts'
import { usePort } from '../../../live/port.ts'
import { useSession } from '../../../live/session.ts'
import { memberRow } from '../../../storage/registry.ts'
import { followKey } from '../../followKey.ts'
import { keysPort } from './port.ts'

/** What the office knows of the ward's key; `desk` null: no network. `printed`: the key of the sheet printed here last. */
export type KnownKeys = { desk: WardKeyState | null; printed: { key: string; at: string } | null }

/** Looks when the screen opens and after every change; takes a key that lies ready on the way. */
export function useKeyState(): { state: KnownKeys | null; again: () => void } {
  const session = useSession()
  const calls = usePort(keysPort)
  const [state, setState] = useState<KnownKeys | null>(null)
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((now) => now + 1), [])
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      await followKey(session, calls).catch(() => 'failed')
      const answer = await calls.fetchKeys()
      const printed = (await memberRow(session.identity.member))?.printed ?? null
      if (isCurrent) setState({ desk: answer.ok ? answer.value : null, printed })
    }
    // Locked meanwhile, or no database: the screen says, as without network, that it could not ask.
    look().catch(() => isCurrent && setState({ desk: null, printed: null }))
    return () => {
      isCurrent = false
    }
  }, [session, calls, round])
  return { state, again }
}
