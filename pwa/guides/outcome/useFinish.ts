import { useState } from 'preact/hooks'
import type { Guide } from '../../../content/schema.ts'
import { useSession } from '../../live/session.ts'
import { type DraftView, finishAssistance } from '../../storage/index.ts'
import { finished } from '../walk/finish.ts'
import { endPractice, isPractice } from '../walk/practice.ts'
import type { Ending, Walk } from '../walk/walk.ts'
import type { SavedHelp } from './Saved.tsx'

/** How a walk ended: saved, or only practised. */
export type Ended = SavedHelp | 'practised'

/** Writes the record, its outbox entry and the end of the draft in one commit [S1]; only then anything says "đã lưu". */
export function useFinish(draft: DraftView, guide: Guide, walk: Walk, onSaved: (help: Ended) => void) {
  const session = useSession()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const finish = async (ending: Ending & { outcome: string }) => {
    if (isSaving) return
    setSaving(true)
    setProblem(null)
    const result = finished(guide, walk, ending, session.today())
    try {
      if (isPractice(draft.id)) {
        endPractice(session)
        return onSaved('practised')
      }
      const record = await finishAssistance(session, draft.id, result)
      const { outcome, followUp } = result
      const { household, person } = draft
      const comeBack = followUp?.on ?? null
      onSaved({ record, household, person, outcome, comeBack, thenGuide: ending.thenGuide })
    } catch (error) {
      setProblem(error)
      setSaving(false)
    }
  }
  return { finish, isSaving, problem }
}
