import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { loadAllGuides } from '../../content/guides/index.ts'
import { searchEntry } from '../../content/search.ts'
import { GuidePage } from './guide/GuidePage.tsx'
import { guidePath } from './guide/publicSteps.ts'
import { HomePage } from './home/HomePage.tsx'
import { InstallPage } from './install/InstallPage.tsx'
import { LibraryPage } from './library/LibraryPage.tsx'
import { DoorPage } from './plain/DoorPage.tsx'
import { MissingPage } from './plain/MissingPage.tsx'
import { OfflinePage } from './plain/OfflinePage.tsx'
import { PrintPage } from './print/PrintPage.tsx'
import { type Page, SEARCH_PATH, type Site } from './site.ts'

const page = (path: string, content: VNode): Page => ({
  path,
  text: `<!doctype html>${render(content)}`,
})

/** Loaded with this module: the build closes its module runner as soon as this module stands. */
const guides = await loadAllGuides()

/** Every public page as finished HTML, and what the library searches in; called by the build. */
export function renderPages(site: Site): Page[] {
  const titles = new Map(guides.map((guide) => [guide.id, guide.title]))
  return [
    page('/', <HomePage site={site} guides={guides} />),
    page('/huong-dan/', <LibraryPage site={site} guides={guides} />),
    page('/cai-dat/', <InstallPage site={site} />),
    page('/the/', <DoorPage site={site} />),
    page('/khong-co-mang/', <OfflinePage site={site} />),
    page('/404.html', <MissingPage site={site} />),
    { path: SEARCH_PATH, text: JSON.stringify(guides.map(searchEntry)) },
    ...guides.flatMap((guide) => [
      page(guidePath(guide.id), <GuidePage site={site} guide={guide} titles={titles} />),
      page(`${guidePath(guide.id)}in/`, <PrintPage site={site} guide={guide} />),
    ]),
  ]
}
