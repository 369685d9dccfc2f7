import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { usePort } from '../live/port.ts'
import { updatePort } from '../live/ports.ts'
import { Question } from './step/Question.tsx'
import { Ready } from './step/Ready.tsx'
import { StepPage } from './step/StepPage.tsx'
import { Unwalkable } from './Unwalkable.tsx'
import { placeOf } from './walk/place.ts'
import { useWalk } from './walk/useWalk.ts'

/** `/to/lam/:draft`: the guide with one resident, one thing at a time. */
export function WalkScreen() {
  const { draft = '' } = useRoute().params
  useOpenStep()
  const now = useWalk(draft)
  if (now.state !== 'ready') return <Unwalkable now={now} />
  const place = placeOf(now.guide, now.walk)
  if (place.at === 'ready') return <Ready {...now} />
  if (place.at === 'question') return <Question key={place.fact} {...now} place={place} />
  return <StepPage key={place.step.id} {...now} place={place} />
}

/** (D36) While a step is open the app never reloads itself. */
export function useOpenStep(): void {
  const { setBusy } = usePort(updatePort)
  useEffect(() => {
    setBusy(true)
    return () => setBusy(false)
  }, [setBusy])
}
