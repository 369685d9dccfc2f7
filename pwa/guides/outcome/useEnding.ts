import { useRef, useState } from 'preact/hooks'
import { changeEnding } from '../walk/moves.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Ending, Walk } from '../walk/walk.ts'
import { usePause } from './usePause.ts'

const blank: Ending = { outcome: null, safety: false, note: '', thenGuide: null }

/**
 * What stands on the outcome screen. Choices are kept in the draft at once, typed words when typing pauses (D19).
 * An undo pressed seconds later changes what stands there then, not what stood there before.
 */
export function useEnding(walk: Walk, keep: Keeping['keep']) {
  const [ending, setEnding] = useState<Ending>(walk.ending ?? blank)
  const latest = useRef(ending)
  const set = (next: Partial<Ending>): Walk => {
    const changed = changeEnding({ ...walk, ending: latest.current }, next)
    latest.current = changed.ending ?? blank
    setEnding(latest.current)
    return changed
  }
  const change = (next: Partial<Ending>) => void keep(set(next), true)
  const keepWords = usePause(change)
  const write = (note: string) => {
    set({ note })
    keepWords({ note })
  }
  return { ending, change, write }
}
