import { useCallback, useState } from 'preact/hooks'
import { guideHead } from '../../../content/guides/heads.ts'
import { uuid, uuidOrNull } from '../../live/ids.ts'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { startDraft } from '../../storage/index.ts'

/** Begins a guide in a home and opens it; one already begun there with the same person is gone on with (D21). */
export function useBeginGuide(household: string) {
  const session = useSession()
  const go = useGo()
  const [problem, setProblem] = useState<unknown>(null)
  const begin = useCallback(
    async (person: string | null, guide: string) => {
      try {
        const revision = guideHead(guide)?.revision ?? 1
        const begun = { household: uuid(household), person: uuidOrNull(person), guide, revision }
        go(paths.draft((await startDraft(session, begun)).id), true)
      } catch (error) {
        setProblem(error)
      }
    },
    [session, household],
  )
  return { begin, problem }
}
