import { useEffect, useMemo, useState } from 'preact/hooks'
import { type LostEdit, type RefusedMutation, reachOf } from '../../../../contract/index.ts'
import { tokens } from '../../../account/index.ts'
import { useSession } from '../../../live/session.ts'
import { type DeskCalls, deskCalls } from '../../../sync/desk.ts'
import { HeldCard } from './HeldCard.tsx'
import { LostCard } from './LostCard.tsx'

/**
 * What a team leader or the ward decides: edits that lost (D14), and what lies in quarantine [S7]. Asked at each opening of
 * the page; without signal it is simply not there.
 */
export function DeskPart({ calls: given }: { calls?: DeskCalls }) {
  const session = useSession()
  const { role } = session.identity
  const calls = useMemo(() => given ?? deskCalls(session, tokens(session)), [session, given])
  const { lost, held, again } = useDesk(calls, reachOf('lost.read', role) !== null)
  const maySettle = reachOf('refusals.settle', role) !== null
  return (
    <>
      {lost.map((edit) => (
        <LostCard key={edit.place} edit={edit} calls={calls} onDone={again} />
      ))}
      {maySettle &&
        held.map((refused) => (
          <HeldCard key={refused.place} refused={refused} calls={calls} onDone={again} />
        ))}
    </>
  )
}

function useDesk(calls: DeskCalls, mayRead: boolean) {
  const [lost, setLost] = useState<readonly LostEdit[]>([])
  const [held, setHeld] = useState<readonly RefusedMutation[]>([])
  const again = async () => {
    const [edits, refused] = await Promise.all([calls.fetchLost(), calls.fetchRefused()])
    if (edits.ok) setLost(edits.value.lost)
    if (refused.ok) setHeld(refused.value.refusals.filter(isHeld))
  }
  useEffect(() => {
    if (mayRead) void again()
  }, [calls, mayRead])
  return { lost, held, again }
}

const isHeld = ({ code, state }: RefusedMutation): boolean => code === 'scope-not-yours' && state === 'open'
