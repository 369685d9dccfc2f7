import { useEffect, useState } from 'preact/hooks'
import { isGuideId, loadGuide } from '../../content/guides/index.ts'
import type { Guide } from '../../content/schema.ts'

/** A guide of this copy: being fetched, here, or not on the phone (string 29). */
export type Fetched = { state: 'loading' } | { state: 'ready'; guide: Guide } | { state: 'missing' }

/** The guide of an id, fetched once it is needed. */
export function useGuide(id: string | null): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ state: 'loading' })
  useEffect(() => {
    if (id === null) return
    let isCurrent = true
    const tell = (next: Fetched) => isCurrent && setFetched(next)
    if (!isGuideId(id)) tell({ state: 'missing' })
    else
      loadGuide(id).then(
        (guide) => tell({ state: 'ready', guide }),
        () => tell({ state: 'missing' }),
      )
    return () => {
      isCurrent = false
    }
  }, [id])
  return fetched
}
