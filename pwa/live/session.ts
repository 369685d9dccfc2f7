import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { currentSession, onSession, type Session } from '../storage/index.ts'

/** The unlocked session of the moment, provided once by the app for everything behind the PIN. */
export const SessionContext = createContext<Session | null>(null)

/** The unlocked session. Only called behind the PIN; elsewhere it throws, which is a mistake of the code. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession() outside an unlocked session')
  return session
}

/** Session or null, following unlock, lock and changed hamlets. For the app's gate only. */
export function useCurrentSession(): Session | null {
  // Storage may hand out the same object with a newer identity; the count makes that a change too.
  const [, setChanges] = useState(0)
  useEffect(() => onSession(() => setChanges((changes) => changes + 1)), [])
  return currentSession()
}
