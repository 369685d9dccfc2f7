import { directoryOf } from '../../../content/directories.ts'
import { INCIDENT_GUIDE, incidentCard } from '../../../content/incident.ts'
import { contacts } from '../../../content/reporting/index.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { Button } from '../../ui/button/Button.tsx'
import { ButtonRow } from '../../ui/button/ButtonRow.tsx'
import { Call } from '../directory/Call.tsx'
import { DirectoryPage } from '../directory/DirectoryPage.tsx'
import { guidePath } from '../guide/publicSteps.ts'
import { Runs } from '../guide/Runs.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

export interface IncidentPageProps {
  site: Site
  guides: readonly Guide[]
}

/** The first minutes after a fraud on one page: no pictures, nothing to open, numbers that dial. Always on the phone. */
export function IncidentPage({ site, guides }: IncidentPageProps) {
  const guide = guides.find(({ id }) => id === INCIDENT_GUIDE)
  if (!guide) throw new Error(`the card of the first minutes needs the guide ${INCIDENT_GUIDE}`)
  return (
    <DirectoryPage
      site={site}
      code="vua-bi-lua"
      description={t('incident.description')}
      unsure={guide.unverified.slice(0, 1)}
      refs={guide.sources}
    >
      <p class="minutes__calm">{t('incident.calm')}</p>
      <ol class="minutes">
        {incidentCard(guide).map(({ step, call }, at) => (
          <Minute key={step.id} step={step} number={at + 1} call={call} />
        ))}
      </ol>
      <ButtonRow>
        <Button kind="main" href={guidePath(guide.id)}>
          {t('incident.guide')}
        </Button>
        <Button href={directoryOf('noi-bao').path}>{directoryOf('noi-bao').title}</Button>
      </ButtonRow>
    </DirectoryPage>
  )
}

function Minute({ step, number, call }: { step: Step; number: number; call: readonly string[] }) {
  const dialled = contacts.filter(({ id }) => call.includes(id))
  return (
    <li class="minutes__one">
      <span class="numbered__figure" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>{step.title}</h2>
        {step.do.map((sentence) => (
          <p key={sentence}>
            <Runs text={sentence} />
          </p>
        ))}
        {dialled.length > 0 ? (
          <div class="minutes__calls">
            {dialled.map((contact) => (
              <Call key={contact.id} contact={contact} named />
            ))}
          </div>
        ) : null}
      </div>
    </li>
  )
}
