import { useEffect, useState } from 'preact/hooks'
import { clockAndDay } from '../../live/dates.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import {
  Button,
  ButtonRow,
  Card,
  iconCheck,
  iconPrint,
  iconShare,
  Notice,
  QrCode,
  StatusLine,
} from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import type { Ticket } from '../port.ts'
import { TicketPaper } from './TicketPaper.tsx'
import '../ward.css'
import { t } from './words.ts'

/** The code to scan, and the ways to hand it over; on paper the same as a sheet for one person. */
export function TicketPage({ ticket, hamlets }: { ticket: Ticket; hamlets: readonly NamedHamlet[] }) {
  const { invitation, link } = ticket
  const places = namesOf(invitation.hamlets, hamlets)
  // The form before it was scrolled down to its button; the code stands on top.
  useEffect(() => window.scrollTo(0, 0), [])
  return (
    <>
      <div class="stack ward-ticket">
        <p>{t('ward.ticket.how')}</p>
        <Card>
          <div class="ward-ticket__code">
            <QrCode text={link} title={t('ward.ticket.code')} />
            <p class="ward-ticket__name">{invitation.name}</p>
            <p>{[live(`live.role.${invitation.role}`), ...places].join(' · ')}</p>
          </div>
        </Card>
        <StatusLine>{t('ward.ticket.until', { when: clockAndDay(invitation.expiresAt) })}</StatusLine>
        <Notice kind="attention" lead={t('ward.ticket.secretLead')}>
          {t('ward.ticket.secret')}
        </Notice>
        <HandOver ticket={ticket} />
      </div>
      <TicketPaper ticket={ticket} places={places} />
    </>
  )
}

function HandOver({ ticket: { invitation, link } }: { ticket: Ticket }) {
  const { wardName } = useSession().identity
  const [isCopied, setCopied] = useState(false)
  const text = t('ward.ticket.message', { ward: wardName, name: invitation.name })
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <ButtonRow>
      {'share' in navigator ? (
        <Button icon={iconShare} onPress={() => share(text, link)}>
          {t('ward.ticket.share')}
        </Button>
      ) : null}
      <Button {...(isCopied && { icon: iconCheck })} onPress={copy}>
        {isCopied ? t('ward.ticket.copied') : t('ward.ticket.copy')}
      </Button>
      <Button icon={iconPrint} onPress={() => window.print()}>
        {t('ward.ticket.print')}
      </Button>
    </ButtonRow>
  )
}

/** Closing the phone's share sheet without choosing is no failure. */
async function share(text: string, url: string): Promise<void> {
  try {
    await navigator.share({ text, url })
  } catch {
    return
  }
}
