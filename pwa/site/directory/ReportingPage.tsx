import {
  type Contact,
  channelsByProvince,
  contacts,
  contactsBySituation,
  reportingChannels,
} from '../../../content/reporting/index.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { dayInWords } from '../dates.ts'
import { guidePath } from '../guide/publicSteps.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { Call } from './Call.tsx'
import { DirectoryPage } from './DirectoryPage.tsx'
import { ListingEntry, StateChip } from './ListingEntry.tsx'

const refsOf = (contact: Contact) => (contact.state === 'known' ? [] : contact.refs)

/** Whom to call or tell, by what has happened; then what is known of single provinces. */
export function ReportingPage({ site }: { site: Site }) {
  return (
    <DirectoryPage
      site={site}
      code="noi-bao"
      description={t('reporting.description')}
      unsure={[t('reporting.unsure.a05'), t('reporting.unsure.vneid')]}
      refs={[...contacts.flatMap(refsOf), ...reportingChannels.flatMap(({ refs }) => refs)]}
    >
      <Notice lead={t('reporting.lead')}>{t('reporting.rest')}</Notice>
      {contactsBySituation().map(({ code, label, contacts }) => (
        <section key={code} id={code}>
          <h2>{label}</h2>
          {contacts.map((contact) => (
            <ContactEntry key={contact.id} contact={contact} />
          ))}
        </section>
      ))}
      <Provinces />
    </DirectoryPage>
  )
}

function ContactEntry({ contact }: { contact: Contact }) {
  const { id, name, note } = contact
  return (
    <article class="entry entry--call" id={`goi-${id}`}>
      <div>
        <h3>{name}</h3>
        <p>{note}</p>
        <Newest contact={contact} />
      </div>
      <Call contact={contact} />
    </article>
  )
}

/** How old what we know of a number is; a number in use needs no more than that. */
function Newest({ contact }: { contact: Contact }) {
  if (contact.state === 'known') return null
  if (contact.state !== 'active') return <StateChip {...contact} />
  return <p class="entry__state">{t('reporting.number', { date: dayInWords(contact.asOf) })}</p>
}

/** [G8] Apps of single provinces are content, and none of them is promised to work. */
function Provinces() {
  return (
    <section id="theo-tinh">
      <h2>{t('reporting.provinces')}</h2>
      <p>{t('reporting.provinces.words')}</p>
      {channelsByProvince().map(({ code, name, channels }) => (
        <section key={code} id={`tinh-${code}`} class="province">
          <h3>{name}</h3>
          {channels.map((channel) => (
            <ListingEntry key={channel.id} as="h4" {...channel} />
          ))}
        </section>
      ))}
      <p>
        <a class="entry__on" href={guidePath('khac-phan-anh-hien-truong')}>
          {t('reporting.guide')}
        </a>
      </p>
    </section>
  )
}
