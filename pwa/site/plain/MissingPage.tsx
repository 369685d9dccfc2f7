import { Button } from '../../ui/button/Button.tsx'
import { ButtonRow } from '../../ui/button/ButtonRow.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconQuestion } from '../../ui/icons/states.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { PlainPage } from './PlainPage.tsx'

/** No such address (404). */
export function MissingPage({ site }: { site: Site }) {
  return (
    <PlainPage site={site} path="/404" title={t('missing.title')} description={t('missing.words')} hidden>
      <Icon of={iconQuestion} size="xl" />
      <h1>{t('missing.heading')}</h1>
      <p>{t('missing.words')}</p>
      <ButtonRow>
        <Button kind="main" href="/">
          {t('missing.home')}
        </Button>
        <Button href="/huong-dan/">{t('offline.library')}</Button>
      </ButtonRow>
    </PlainPage>
  )
}
