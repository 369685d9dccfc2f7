import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { usePort } from '../live/port.ts'
import { updatePort } from '../live/ports.ts'
import { useSession } from '../live/session.ts'
import { Question } from './step/Question.tsx'
import { Ready } from './step/Ready.tsx'
import { StepPage } from './step/StepPage.tsx'
import { Unwalkable } from './Unwalkable.tsx'
import { dropUntouched } from './walk/dropUntouched.ts'
import { placeOf } from './walk/place.ts'
import { useWalk } from './walk/useWalk.ts'

/** `/to/lam/:draft`: the guide with one resident, one thing at a time. */
export function WalkScreen() {
  const { draft = '' } = useRoute().params
  const session = useSession()
  useOpenStep()
  useEffect(() => () => void dropUntouched(session, draft).catch(() => undefined), [session, draft])
  const now = useWalk(draft)
  if (now.state !== 'ready') return <Unwalkable now={now} />
  const place = placeOf(now.guide, now.walk)
  if (place.at === 'ready') return <Ready {...now} />
  if (place.at === 'question') return <Question {...now} place={place} />
  return <StepPage {...now} place={place} />
}

/** (D36) While a step is open the app never reloads itself. */
export function useOpenStep(): void {
  const { setBusy } = usePort(updatePort)
  useEffect(() => {
    setBusy(true)
    return () => setBusy(false)
  }, [setBusy])
}
