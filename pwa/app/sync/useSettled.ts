import { useEffect, useState } from 'preact/hooks'
import type { ApiResult, Settled, SettledList } from '../../../contract/index.ts'
import { tokens } from '../../account/index.ts'
import { useSession } from '../../live/session.ts'
import { keepSettled, keptSettled, type Session } from '../../storage/index.ts'
import { fetchSettled } from '../../sync/settled.ts'

export type AskSettled = (session: Session) => Promise<ApiResult<SettledList>>

const askWard: AskSettled = (session) => fetchSettled(session, tokens(session))

/**
 * What the desk decided about this member's refused work, by `mid`. Asked at each opening of the page while something is
 * refused; without signal the cards say what the desk had said before.
 */
export function useSettled(hasRefused: boolean, ask: AskSettled = askWard): ReadonlyMap<string, Settled> {
  const session = useSession()
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map())
  useEffect(() => {
    if (!hasRefused) return
    let isCurrent = true
    const tell = (list: SettledList) => {
      if (isCurrent) setSettled(new Map(list.settled.map((each) => [each.mid, each])))
    }
    const look = async () => {
      tell(await keptSettled(session))
      const answer = await ask(session)
      if (!answer.ok) return
      tell(answer.value)
      await keepSettled(session, answer.value)
    }
    // Nothing to say, or locked meanwhile: the cards stay as they are.
    look().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [session, hasRefused, ask])
  return settled
}
