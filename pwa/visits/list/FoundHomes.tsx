import { useEffect, useMemo, useState } from 'preact/hooks'
import { useStore } from '../../live/useStore.ts'
import { whenCalm } from '../../storage/index.ts'
import { FoundLine } from './FoundLine.tsx'
import { HomeList } from './HomeList.tsx'
import { filtered } from './householdRow.ts'
import { listView } from './listView.ts'
import { type Homes, useFinder, useHits } from './useFound.ts'

/** The homes that search and tile leave over. Only this is drawn anew with each letter. */
export function FoundHomes({ homes, places, hamlet }: Homes & { hamlet: string }) {
  const { text, filter, shown } = useStore(listView, (state) => state)
  const isCalm = useCalm()
  const hits = useHits(text, homes, useFinder(hamlet, isCalm || text.trim() !== ''))
  const left = useMemo(() => filtered(hits?.homes ?? homes, filter), [hits, homes, filter])
  return (
    <>
      <FoundLine text={hits ? text : ''} found={left.length} />
      <HomeList
        homes={left}
        why={hits?.why ?? null}
        places={places}
        shown={shown}
        question={`${hits ? text.trim() : ''}/${filter}/${hamlet}`}
        isFilter={filter !== 'all'}
      />
    </>
  )
}

/** Once the list stands and the phone has nothing to do: then the first letter finds the search ready. */
function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false)
  useEffect(() => whenCalm(() => setCalm(true)), [])
  return isCalm
}
