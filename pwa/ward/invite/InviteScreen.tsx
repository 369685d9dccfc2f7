import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { ready } from '../../live/useLive.ts'
import { Button } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import { useHamletNames } from '../hamlets/useHamlets.ts'
import type { Ticket } from '../port.ts'
import { InviteBack } from './InviteBack.tsx'
import { InviteForm } from './InviteForm.tsx'
import { TicketPage } from './TicketPage.tsx'
import { t } from './words.ts'

/**
 * `/phuong/doi-ngu/moi`: asks who, makes the invitation, shows its code. The link with the ward's key lives in this
 * screen's memory only: never in the address, never in storage [P1].
 */
export function InviteScreen() {
  const hamlets = ready(useHamletNames())
  const [ticket, setTicket] = useState<Ticket | null>(null)
  if (!hamlets) return null
  return ticket ? (
    <TeamScreen
      section="ward"
      tab={null}
      title={t('ward.ticket.title', { name: ticket.invitation.name })}
      back={{ label: t('ward.invite.back'), href: paths.ward.members }}
      action={
        <Button kind="main" onPress={() => setTicket(null)}>
          {t('ward.ticket.next')}
        </Button>
      }
    >
      <TicketPage ticket={ticket} hamlets={hamlets} />
    </TeamScreen>
  ) : (
    <NewInvitation hamlets={hamlets} onMade={setTicket} />
  )
}

function NewInvitation({
  hamlets,
  onMade,
}: {
  hamlets: readonly NamedHamlet[]
  onMade: (ticket: Ticket) => void
}) {
  const { query } = useLocation()
  const { role } = useSession().identity
  if (query.lai) return <InviteBack member={query.lai} hamlets={hamlets} onMade={onMade} />
  return <InviteForm hamlets={hamlets} own={role} chosen={query['dia-ban'] ?? null} onMade={onMade} />
}
