import type { ApiFailure } from '../../../contract/index.ts'
import { usePort } from '../../live/port.ts'
import { useCall } from '../people/useCall.ts'
import { type Guest, type Ticket, wardPort } from '../port.ts'

/** Makes an invitation and hands its ticket on, once the server has it. */
export function useInvitation(onMade: (ticket: Ticket) => void): {
  busy: boolean
  failure: ApiFailure | null
  make: (guest: Guest) => void
} {
  const { invite } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const make = (guest: Guest) => {
    let made: Ticket | null = null
    const call = async () => {
      const answer = await invite(guest)
      made = answer.ok ? answer.value : null
      return answer
    }
    void run(call, () => made && onMade(made))
  }
  return { busy, failure, make }
}
