import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Guide } from '../../../content/schema.ts'
import type { GuideCopy } from '../../live/guideCopy.ts'
import { useGuide } from '../../live/useGuide.ts'
import type { DraftView, PersonView } from '../../storage/index.ts'
import { keptState, openWalk } from './opened.ts'
import { type KeepState, useDraft } from './useDraft.ts'
import { earlierFacts, type Walk } from './walk.ts'

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
      /** The revision that the draft came with. */
      knew: number
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
  const { live, keepState } = useDraft(id)
  const loaded = live.state === 'ready' ? live.value : null
  const fetched = useGuide(loaded?.draft.guide ?? null)
  const guide = fetched.state === 'ready' ? fetched.guide : null
  const opened = useMemo(
    () => loaded && guide && openWalk(guide, loaded.draft, earlierFacts(loaded.person?.facts ?? {})),
    [loaded, guide],
  )
  // What changed in the guide is told once, then the draft carries the new revision.
  const first = useRef<{ told: readonly string[]; knew: number } | null>(null)
  if (loaded && opened) first.current ??= { told: opened.told, knew: loaded.draft.revision }
  const keeping = useKeeping(guide, keepState)
  if (live.state === 'failed') return live
  if (live.state === 'ready' && live.value === null) return { state: 'gone' }
  if (fetched.state === 'missing') return { state: 'missing' }
  if (fetched.state !== 'ready' || !loaded || !guide || !opened || !first.current) return { state: 'loading' }
  const copy = { guide, since: fetched.since, confirmed: fetched.confirmed }
  return { state: 'ready', ...loaded, guide, copy, walk: opened.walk, ...first.current, ...keeping }
}

/** Longer than this a press must not go without an answer; shorter, words that come and go are only in the way. */
const SLOW_MS = 150

function useKeeping(guide: Guide | null, keepState: KeepState): Keeping {
  const [isKeeping, setKeeping] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const keep = useCallback(
    async (next: Walk, ended = false) => {
      if (!guide) return false
      const slow = setTimeout(() => setKeeping(true), SLOW_MS)
      try {
        await keepState(keptState(guide, next, ended), guide.revision)
        setProblem(null)
        return true
      } catch (error) {
        setProblem(error)
        return false
      } finally {
        clearTimeout(slow)
        setKeeping(false)
      }
    },
    [keepState, guide],
  )
  return { keep, isKeeping, problem }
}
