import { useEffect, useRef } from 'preact/hooks'

/** Milliseconds without a key after which typed words are kept: seldom enough for a weak phone, soon enough for a killed app. */
const PAUSE_MS = 600

/** Calls `keep` with the latest words once typing pauses (D19). */
export function usePause<T>(keep: (words: T) => void): (words: T) => void {
  const latest = useRef(keep)
  latest.current = keep
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (words) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(words), PAUSE_MS)
  }
}
