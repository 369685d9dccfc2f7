import { useCallback, useState } from 'preact/hooks'
import { guideHead } from '../../../content/guides/heads.ts'
import { openAhead } from '../../live/guideCopy.ts'
import { uuid, uuidOrNull } from '../../live/ids.ts'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { beginDraft } from '../../storage/index.ts'

/** A step to begin at, and the revision of the guide that named it: a newer copy brings it along [G5]. */
export type Beginning = { step: string; revision: number }

/** The beginning that an address names (`?buoc=…&ban=…`); null when it names none. */
export function beginningFrom(step: string | undefined, revision: string | undefined): Beginning | null {
  const number = Number(revision)
  return step && /^[a-z0-9-]+$/.test(step) && Number.isInteger(number) && number > 0
    ? { step, revision: number }
    : null
}

/** Begins a guide in a home and opens it; one already begun there with the same person is gone on with (D21). */
export function useBeginGuide(household: string) {
  const session = useSession()
  const go = useGo()
  const [problem, setProblem] = useState<unknown>(null)
  const begin = useCallback(
    async (person: string | null, guide: string, at?: Beginning) => {
      try {
        const revision = at?.revision ?? guideHead(guide)?.revision ?? 1
        const stepId = at?.step ?? null
        const begun = { household: uuid(household), person: uuidOrNull(person), guide, revision, stepId }
        const [draft] = await Promise.all([beginDraft(session, begun), openAhead(guide)])
        go(paths.draft(draft.id), true)
      } catch (error) {
        setProblem(error)
      }
    },
    [session, household],
  )
  return { begin, problem }
}
