import { useEffect, useState } from 'preact/hooks'
import { type PhoneMember, phoneMembers } from '../storage/index.ts'

export type Members = 'reading' | 'no-storage' | readonly PhoneMember[]

/** Who is enrolled on this phone, read anew at every lock. */
export function useMembers(isLocked: boolean): Members {
  const [members, setMembers] = useState<Members>('reading')
  useEffect(() => {
    if (!isLocked) return
    let isCurrent = true
    const tell = (found: Members) => isCurrent && setMembers(found)
    phoneMembers().then(tell, () => tell('no-storage'))
    return () => {
      isCurrent = false
    }
  }, [isLocked])
  return members
}
