import { clockAndDay } from '../../live/dates.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { QrCode } from '../../ui/index.ts'
import type { Ticket } from '../port.ts'
import '../ward.css'
import { t } from './words.ts'

/** One sheet of A4 for one person; on screen it does not show. */
export function TicketPaper({ ticket, places }: { ticket: Ticket; places: readonly string[] }) {
  const { identity } = useSession()
  const { invitation, link } = ticket
  return (
    <article class="ward-paper" aria-hidden="true">
      <p>{identity.wardName}</p>
      <h2>{t('ward.paper.title')}</h2>
      <dl>
        <dt>{t('ward.paper.for')}</dt>
        <dd>{invitation.name}</dd>
        <dt>{t('ward.paper.role')}</dt>
        <dd>{live(`live.role.${invitation.role}`)}</dd>
        {places.length > 0 ? (
          <>
            <dt>{t('ward.paper.hamlets')}</dt>
            <dd>{places.join(', ')}</dd>
          </>
        ) : null}
        <dt>{t('ward.paper.by')}</dt>
        <dd>{identity.name}</dd>
      </dl>
      <QrCode text={link} title={t('ward.ticket.code')} />
      <ol>
        <li>{t('ward.paper.step1')}</li>
        <li>{t('ward.paper.step2')}</li>
        <li>{t('ward.paper.step3')}</li>
      </ol>
      <p>{t('ward.ticket.until', { when: clockAndDay(invitation.expiresAt) })}</p>
      <p>
        <b>{t('ward.paper.warning')}</b>
      </p>
    </article>
  )
}
