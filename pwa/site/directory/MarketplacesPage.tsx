import { marketplaces, marketplacesByState } from '../../../content/marketplaces/index.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { guidePath } from '../guide/publicSteps.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { DirectoryPage } from './DirectoryPage.tsx'
import { ListingEntry } from './ListingEntry.tsx'

/** [G8] Where a household might sell: what is known of each place, since when, and whom to ask. */
export function MarketplacesPage({ site }: { site: Site }) {
  return (
    <DirectoryPage
      site={site}
      code="noi-ban-hang"
      description={t('marketplaces.description')}
      refs={marketplaces.flatMap(({ refs }) => refs)}
    >
      <Notice lead={t('marketplaces.lead')}>{t('marketplaces.rest')}</Notice>
      {marketplacesByState().map(({ state, label, places }) => (
        <section key={state} id={state}>
          <h2>{label}</h2>
          {places.map((place) => (
            <ListingEntry key={place.id} {...place} />
          ))}
        </section>
      ))}
      <p>
        <a class="entry__on" href={guidePath('ban-hang-co-nen-khong')}>
          {t('marketplaces.guide')}
        </a>
      </p>
    </DirectoryPage>
  )
}
