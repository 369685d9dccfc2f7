import { tokens } from '../account/index.ts'
import type { Session } from '../storage/index.ts'
import type { WardCalls } from '../sync/index.ts'
import type { WardPort } from '../ward/port.ts'

/**
 * What the ward's screens reach through sync. An invitation is made on this phone, key in the link's fragment, and only
 * its hash goes to the server; the link is handed to the screen when the server has the hash [P1].
 */
export const wardPortOf = (session: Session, calls: WardCalls): WardPort => ({
  fetchMembers: calls.fetchMembers,
  fetchMarks: async () => (await import('../sync/marks.ts')).fetchMarks(session, tokens(session)),
  withdrawInvitation: calls.withdrawInvitation,
  retireMember: calls.retireMember,
  retirePhone: async (id) => (await import('../sync/phones.ts')).retirePhone(session, tokens(session), id),
  fetchErasures: calls.fetchErasures,
  moveMember: (id, hamlets) => calls.moveMember(id, { hamlets }),
  invite: async (guest) => {
    // Inviting needs the network anyway, so its code comes only then.
    const { makeInvitation } = await import('../account/makeInvitation.ts')
    const { invitation, link } = await makeInvitation(session, guest)
    const answer = await calls.sendInvitation(invitation)
    return answer.ok ? { ok: true, value: { invitation: answer.value, link } } : answer
  },
})
