import { Button } from '../../ui/button/Button.tsx'
import { ButtonRow } from '../../ui/button/ButtonRow.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconNo } from '../../ui/icons/states.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { PlainPage } from './PlainPage.tsx'

/** What people of the team never do, and whom to ask. The badge itself is checked at `/the/<ward>/<badge>`. */
export function DoorPage({ site }: { site: Site }) {
  const never = [t('door.never.otp'), t('door.never.card'), t('door.never.money'), t('door.never.call')]
  return (
    <PlainPage back site={site} path="/the/" title={t('door.title')} description={t('door.description')}>
      <h1>{t('door.heading')}</h1>
      <p>{t('door.words')}</p>
      <h2>{t('door.never.heading')}</h2>
      <ul class="never">
        {never.map((each) => (
          <li key={each}>
            <Icon of={iconNo} />
            <span>{each}</span>
          </li>
        ))}
      </ul>
      <h2>{t('door.ask.heading')}</h2>
      <p>{t('door.ask.words')}</p>
      <h2>{t('door.late.heading')}</h2>
      <ButtonRow>
        <Button href="/vua-bi-lua/">{t('door.late.link')}</Button>
      </ButtonRow>
    </PlainPage>
  )
}
