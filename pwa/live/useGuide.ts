import { useEffect, useRef, useState } from 'preact/hooks'
import { isGuideId } from '../../content/guides/index.ts'
import { type GuideCopy, openGuide, takeAhead } from './guideCopy.ts'

/** A guide of this copy: being fetched, here, or not on the phone (string 29). */
export type Fetched = { state: 'loading' } | ({ state: 'ready' } & GuideCopy) | { state: 'missing' }

/** The newest usable copy of a guide, opened once it is needed. While it is open it does not change under the person. */
export function useGuide(id: string | null): Fetched {
  const [fetched, setFetched] = useState<Fetched>(() => {
    const copy = takeAhead(id)
    return copy ? { state: 'ready', ...copy } : { state: 'loading' }
  })
  const opened = useRef(fetched.state === 'ready' ? id : null)
  useEffect(() => {
    if (id === null || id === opened.current) return
    opened.current = null
    let isCurrent = true
    const tell = (next: Fetched) => isCurrent && setFetched(next)
    if (!isGuideId(id)) tell({ state: 'missing' })
    else
      openGuide(id).then(
        (copy) => tell({ state: 'ready', ...copy }),
        () => tell({ state: 'missing' }),
      )
    return () => {
      isCurrent = false
    }
  }, [id])
  return fetched
}
