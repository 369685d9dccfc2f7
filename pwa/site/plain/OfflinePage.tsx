import { Button } from '../../ui/button/Button.tsx'
import { ButtonRow } from '../../ui/button/ButtonRow.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconNoSignal } from '../../ui/icons/states.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { PlainPage } from './PlainPage.tsx'

/** Answers any address that is not on the phone while there is no network; lists what is (string 29). */
export function OfflinePage({ site }: { site: Site }) {
  return (
    <PlainPage
      site={site}
      path="/khong-co-mang/"
      title={t('offline.title')}
      description={t('offline.words')}
      hidden
    >
      <Icon of={iconNoSignal} size="xl" />
      <h1>{t('offline.heading')}</h1>
      <p>{t('offline.words')}</p>
      <ButtonRow>
        <span class="js-only" data-act="again">
          <Button kind="main">{t('offline.again')}</Button>
        </span>
        <Button href="/huong-dan/">{t('offline.library')}</Button>
      </ButtonRow>
      <section hidden data-kept-guides>
        <h2>{t('offline.kept.heading')}</h2>
        <ul class="rows" data-kept-list />
      </section>
    </PlainPage>
  )
}
