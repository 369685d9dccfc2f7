import type { Guide } from '../../../content/schema.ts'
import {
  places,
  refsOf,
  type Service,
  services,
  servicesByAgency,
  servicesUnsure,
  type Told,
} from '../../../content/services/index.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconCheck } from '../../ui/icons/states.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { guidePath } from '../guide/publicSteps.ts'
import { Runs } from '../guide/Runs.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { DirectoryPage } from './DirectoryPage.tsx'

export interface ServicesPageProps {
  site: Site
  /** The guides of this copy: each service leads to the one that walks it. */
  guides: readonly Guide[]
}

/** The 25 services that commune centres take online only: whose, what for, where, and what sources say of fee and time. */
export function ServicesPage({ site, guides }: ServicesPageProps) {
  const titles = new Map(guides.map(({ id, title }) => [id, title]))
  return (
    <DirectoryPage
      site={site}
      code="dich-vu-cong"
      description={t('services.description')}
      unsure={servicesUnsure}
      refs={['P10', 'P22', ...services.flatMap(refsOf)]}
    >
      <Notice lead={t('services.lead')}>{t('services.rest')}</Notice>
      <Always />
      <nav aria-label={t('services.jump')}>
        <ul class="jump">
          {servicesByAgency().map(({ code, label }) => (
            <li key={code}>
              <a href={`#${code}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {servicesByAgency().map(({ code, label, services }) => (
        <section key={code} id={code}>
          <h2>{label}</h2>
          {services.map((service) => (
            <Entry key={service.id} service={service} title={titles.get(service.guide) ?? ''} />
          ))}
        </section>
      ))}
    </DirectoryPage>
  )
}

/** What every one of them needs, said once. */
function Always() {
  const things = [t('services.need.level'), t('services.need.papers'), t('services.need.pen')]
  return (
    <section>
      <h2>{t('services.need.heading')}</h2>
      <ul class="ready">
        {things.map((thing) => (
          <li key={thing}>
            <Icon of={iconCheck} size="s" />
            <span>{thing}</span>
          </li>
        ))}
      </ul>
      <p>{t('services.need.read')}</p>
    </section>
  )
}

function Entry({ service, title }: { service: Service; title: string }) {
  const { id, number, plain, name, shortened, forWhom, prepare, told, doneAt, guide } = service
  return (
    <article class="entry" id={id}>
      <h3>{`${number}. ${plain}`}</h3>
      <p class="entry__official">
        {t('services.name')} {name.replace(/…$/, '')}
        {shortened ? ` ${t('services.shortened')}` : null}
      </p>
      <Line lead={t('services.who')}>{forWhom}</Line>
      {prepare.length > 0 ? <Line lead={t('services.prepare')}>{`${prepare.join('; ')}.`}</Line> : null}
      <Line lead={t('services.where')}>{`${placesOf(doneAt)}.`}</Line>
      {told.map((each) => (
        <ToldLine key={each.text} {...each} />
      ))}
      <a class="entry__on" href={guidePath(guide)}>
        {t('services.guide', { title })}
      </a>
    </article>
  )
}

const placesOf = (doneAt: Service['doneAt']): string =>
  places
    .filter(({ code }) => doneAt.includes(code))
    .map(({ label }) => label)
    .join(', ')

const leads = { fee: t('services.fee'), time: t('services.time'), note: t('services.note') }

function ToldLine({ kind, text, unsure }: Told) {
  return (
    <>
      <Line lead={leads[kind]}>
        <Runs text={text} />
      </Line>
      {unsure ? (
        <p class="entry__unsure">
          <b>{t('directory.unsure')}</b> {unsure}
        </p>
      ) : null}
    </>
  )
}

function Line({ lead, children }: { lead: string; children: preact.ComponentChildren }) {
  return (
    <p>
      <b>{lead}</b> {children}
    </p>
  )
}
