import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useSession } from '../../live/session.ts'
import type { Live } from '../../live/useLive.ts'
import {
  type DraftAbout,
  type DraftState,
  draftAbout,
  observe,
  type Session,
  saveDraft,
  takeBegun,
} from '../../storage/index.ts'
import { isPractice, keepPractice, practiceOf } from './practice.ts'

/** Keeps a state of the draft. Resolves after its commit, and shows it then. */
export type KeepState = (state: DraftState, revision: number) => Promise<void>

/**
 * A draft as it was committed last. What this screen commits itself it shows at once; the answer that is read after it
 * mostly says the same again, and then nothing is drawn anew. Null when the draft was finished or dropped.
 */
export function useDraft(id: string): { live: Live<DraftAbout | null>; keepState: KeepState } {
  const session = useSession()
  const [live, setLive] = useState<Live<DraftAbout | null>>(
    () => begunNow(session, id) ?? { state: 'loading' },
  )
  const shown = useRef(live.state === 'ready' ? live.value : null)
  const commits = useRef(0)
  const show = useCallback((value: DraftAbout | null) => {
    shown.current = value
    setLive({ state: 'ready', value })
  }, [])
  useEffect(() => {
    const read = async () => ({ asOf: commits.current, value: await load(session, id) })
    return observe(session, read, ['drafts']).subscribe(
      ({ asOf, value }) => {
        // Read before the last commit: the screen is further already.
        if (asOf === commits.current && !isSame(value, shown.current)) show(value)
      },
      (error) => {
        shown.current = null
        setLive({ state: 'failed', error })
      },
    )
  }, [session, id, show])
  const keepState = useCallback<KeepState>(
    async (state, revision) => {
      const updatedAt = await commit(session, id, state, revision)
      commits.current += 1
      if (shown.current)
        show({ ...shown.current, draft: { ...shown.current.draft, state, revision, updatedAt } })
    },
    [session, id, show],
  )
  return { live, keepState }
}

function begunNow(session: Session, id: string): Live<DraftAbout> | null {
  const value = takeBegun(session, id)
  return value && { state: 'ready', value }
}

const load = async (session: Session, id: string): Promise<DraftAbout | null> =>
  isPractice(id) ? { draft: practiceOf(session), person: null } : draftAbout(session, id)

/** What is only practised changes nothing in the store; the screens are told as if it had. */
async function commit(session: Session, id: string, state: DraftState, revision: number): Promise<string> {
  if (!isPractice(id)) return saveDraft(session, id, state, revision)
  const { updatedAt } = keepPractice(session, state)
  session.store.changes.announceBeside('drafts')
  return updatedAt
}

const isSame = (a: DraftAbout | null, b: DraftAbout | null): boolean =>
  a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b)
