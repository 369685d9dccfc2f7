import { useCallback, useEffect, useState } from 'preact/hooks'
import { type PhoneMember, phoneMembers } from '../storage/index.ts'
import { type Departures, departures } from '../storage/leaving.ts'

export type PhonePeople = { members: readonly PhoneMember[]; departures: Departures }
export type People = 'reading' | 'late' | 'no-storage' | PhonePeople

/** A browser that has not opened its storage by then may never do so: nobody looks at an empty screen for longer. */
export const LATE_MS = 5_000

/**
 * Who is enrolled on this phone, and who is leaving it; read anew at every lock. `again` reads once more. `late`: the browser
 * has not answered yet; once it does, people are there.
 */
export function usePeople(isLocked: boolean): { people: People; again: () => void } {
  const [people, setPeople] = useState<People>('reading')
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((now) => now + 1), [])
  useEffect(() => {
    if (!isLocked) return
    let isCurrent = true
    const tell = (found: People) => isCurrent && setPeople(found)
    const late = setTimeout(
      () => isCurrent && setPeople((now) => (now === 'reading' ? 'late' : now)),
      LATE_MS,
    )
    readPeople()
      .then(tell, () => tell('no-storage'))
      .finally(() => clearTimeout(late))
    return () => {
      isCurrent = false
      clearTimeout(late)
    }
  }, [isLocked, round])
  return { people, again }
}

const readPeople = async (): Promise<PhonePeople> => ({
  members: await phoneMembers(),
  departures: await departures(),
})
