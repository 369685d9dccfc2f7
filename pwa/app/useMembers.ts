import { useCallback, useEffect, useState } from 'preact/hooks'
import { type PhoneMember, phoneMembers } from '../storage/index.ts'
import { type Departures, departures } from '../storage/leaving.ts'

export type PhonePeople = { members: readonly PhoneMember[]; departures: Departures }
export type People = 'reading' | 'no-storage' | PhonePeople

/** Who is enrolled on this phone, and who is leaving it; read anew at every lock. `again` reads once more. */
export function usePeople(isLocked: boolean): { people: People; again: () => void } {
  const [people, setPeople] = useState<People>('reading')
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((now) => now + 1), [])
  useEffect(() => {
    if (!isLocked) return
    let isCurrent = true
    const tell = (found: People) => isCurrent && setPeople(found)
    readPeople().then(tell, () => tell('no-storage'))
    return () => {
      isCurrent = false
    }
  }, [isLocked, round])
  return { people, again }
}

const readPeople = async (): Promise<PhonePeople> => ({
  members: await phoneMembers(),
  departures: await departures(),
})
