import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { OutcomeForm } from './outcome/OutcomeForm.tsx'
import { Practised } from './outcome/Practised.tsx'
import { Saved } from './outcome/Saved.tsx'
import type { Ended } from './outcome/useFinish.ts'
import { Unwalkable } from './Unwalkable.tsx'
import { useOpenStep } from './WalkScreen.tsx'
import { useWalk } from './walk/useWalk.ts'

/** `/to/lam/:draft/ket-qua`: how far it went today; after the commit, what comes next. */
export function OutcomeScreen() {
  const { draft = '' } = useRoute().params
  const [saved, setSaved] = useState<Ended | null>(null)
  const now = useWalk(draft)
  if (saved === 'practised') return <Practised />
  if (saved) return <Saved help={saved} />
  if (now.state !== 'ready') return <Unwalkable now={now} />
  return <OpenOutcome now={now} onSaved={setSaved} />
}

function OpenOutcome({
  now,
  onSaved,
}: {
  now: Extract<ReturnType<typeof useWalk>, { state: 'ready' }>
  onSaved: (help: Ended) => void
}) {
  useOpenStep()
  return <OutcomeForm {...now} onSaved={onSaved} />
}
