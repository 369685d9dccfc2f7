import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { directories, directoryOf } from '../../content/directories.ts'
import { loadAllGuides } from '../../content/guides/index.ts'
import { directoryEntry, searchEntry, serviceEntry } from '../../content/search.ts'
import { services } from '../../content/services/index.ts'
import { MarketplacesPage } from './directory/MarketplacesPage.tsx'
import { ReportingPage } from './directory/ReportingPage.tsx'
import { ServicesPage } from './directory/ServicesPage.tsx'
import { GuidePage } from './guide/GuidePage.tsx'
import { guidePath } from './guide/publicSteps.ts'
import { HomePage } from './home/HomePage.tsx'
import { IncidentPage } from './incident/IncidentPage.tsx'
import { InstallPage } from './install/InstallPage.tsx'
import { guideLine } from './library/guideLine.ts'
import { LibraryPage } from './library/LibraryPage.tsx'
import { DoorPage } from './plain/DoorPage.tsx'
import { MissingPage } from './plain/MissingPage.tsx'
import { OfflinePage } from './plain/OfflinePage.tsx'
import { PrintPage } from './print/PrintPage.tsx'
import { type Page, SEARCH_PATH, type Site } from './site.ts'

/** Shapes are closed in themselves: a long guide has hundreds, and a first visit pays for every end tag. */
const closed = (html: string): string => html.replace(/><\/(path|rect|circle)>/g, '/>')

const page = (path: string, content: VNode): Page => ({
  path,
  text: `<!doctype html>${closed(render(content))}`,
})

/** Loaded with this module: the build closes its module runner as soon as this module stands. */
const guides = await loadAllGuides()

/** What the library searches in: guides, lists, and each service of the list of services. */
const searchEntries = () => [
  ...guides.map((guide) => searchEntry(guide, guideLine(guide))),
  ...directories.map(directoryEntry),
  ...services.map((service) => serviceEntry(service, directoryOf('dich-vu-cong').path)),
]

/** Every public page as finished HTML, and what the library searches in; called by the build. */
export function renderPages(site: Site): Page[] {
  const titles = new Map(guides.map((guide) => [guide.id, guide.title]))
  return [
    page('/', <HomePage site={site} />),
    page('/huong-dan/', <LibraryPage site={site} guides={guides} />),
    page(directoryOf('vua-bi-lua').path, <IncidentPage site={site} guides={guides} />),
    page(directoryOf('noi-bao').path, <ReportingPage site={site} />),
    page(directoryOf('dich-vu-cong').path, <ServicesPage site={site} guides={guides} />),
    page(directoryOf('noi-ban-hang').path, <MarketplacesPage site={site} />),
    page('/cai-dat/', <InstallPage site={site} />),
    page('/the/', <DoorPage site={site} />),
    page('/khong-co-mang/', <OfflinePage site={site} />),
    page('/404.html', <MissingPage site={site} />),
    { path: SEARCH_PATH, text: JSON.stringify(searchEntries()) },
    ...guides.flatMap((guide) => [
      page(guidePath(guide.id), <GuidePage site={site} guide={guide} titles={titles} />),
      page(`${guidePath(guide.id)}in/`, <PrintPage site={site} guide={guide} />),
    ]),
  ]
}
