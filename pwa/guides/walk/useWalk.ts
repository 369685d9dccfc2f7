import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Guide } from '../../../content/schema.ts'
import type { GuideCopy } from '../../live/guideCopy.ts'
import { useSession } from '../../live/session.ts'
import { useGuide } from '../../live/useGuide.ts'
import { useLive } from '../../live/useLive.ts'
import {
  type DraftState,
  type DraftView,
  draft,
  household,
  type PersonView,
  type Session,
  saveDraft,
} from '../../storage/index.ts'
import { keptState, openWalk } from './opened.ts'
import { isPractice, keepPractice, practiceOf } from './practice.ts'
import { earlierFacts, type Walk } from './walk.ts'

type Loaded = { draft: DraftView; person: PersonView | null }

/** A draft with its guide, or why there is none to walk. */
export type WalkNow =
  | { state: 'loading' }
  | { state: 'gone' }
  | { state: 'missing' }
  | { state: 'failed'; error: unknown }
  | ({
      state: 'ready'
      draft: DraftView
      person: PersonView | null
      guide: Guide
      copy: GuideCopy
      walk: Walk
      told: readonly string[]
    } & Keeping)

export type Keeping = {
  /** Keeps a walk; resolves to whether it was committed. The screen follows what was committed, never what was pressed [S1]. */
  keep: (next: Walk, ended?: boolean) => Promise<boolean>
  isKeeping: boolean
  /** Why the last keep did not commit; what was pressed can be pressed again (D39). */
  problem: unknown
}

/** Opens a draft and keeps every press of it at once, so that a killed app reopens at the same step (D19). */
export function useWalk(id: string): WalkNow {
  const live = useLive((session) => load(session, id), [id])
  const loaded = live.state === 'ready' ? live.value : null
  const fetched = useGuide(loaded?.draft.guide ?? null)
  const guide = fetched.state === 'ready' ? fetched.guide : null
  const opened = useMemo(
    () => loaded && guide && openWalk(guide, loaded.draft, earlierFacts(loaded.person?.facts ?? {})),
    [loaded, guide],
  )
  // What changed in the guide is told once, then the draft carries the new revision.
  const firstTold = useRef<readonly string[] | null>(null)
  if (opened && firstTold.current === null) firstTold.current = opened.told
  const keeping = useKeeping(id, guide)
  if (live.state === 'failed') return live
  if (live.state === 'ready' && live.value === null) return { state: 'gone' }
  if (fetched.state === 'missing') return { state: 'missing' }
  if (fetched.state !== 'ready' || !loaded || !guide || !opened) return { state: 'loading' }
  const copy = { guide, since: fetched.since, confirmed: fetched.confirmed }
  const told = firstTold.current ?? []
  return { state: 'ready', ...loaded, guide, copy, walk: opened.walk, told, ...keeping }
}

async function load(session: Session, id: string): Promise<Loaded | null> {
  if (isPractice(id)) return { draft: practiceOf(session), person: null }
  const found = await draft(session, id)
  if (!found) return null
  const home = found.household && found.person ? await household(session, found.household) : null
  return { draft: found, person: home?.persons.find((person) => person.id === found.person) ?? null }
}

function useKeeping(id: string, guide: Guide | null): Keeping {
  const session = useSession()
  const [isKeeping, setKeeping] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const keep = useCallback(
    async (next: Walk, ended = false) => {
      if (!guide) return false
      setKeeping(true)
      try {
        const state = keptState(guide, next, ended)
        if (isPractice(id)) practised(session, state)
        else await saveDraft(session, id, state, guide.revision)
        setProblem(null)
        return true
      } catch (error) {
        setProblem(error)
        return false
      } finally {
        setKeeping(false)
      }
    },
    [session, id, guide],
  )
  return { keep, isKeeping, problem }
}

/** What is only practised changes nothing in the store; the screens are told as if it had. */
function practised(session: Session, state: DraftState): void {
  keepPractice(session, state)
  session.store.changes.announce([])
}
