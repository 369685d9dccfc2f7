import { aims } from '../../../content/aims.ts'
import { directories } from '../../../content/directories.ts'
import { groups } from '../../../content/groups.ts'
import type { Guide } from '../../../content/schema.ts'
import { SearchField } from '../../ui/form/SearchField.tsx'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { List } from '../../ui/list/List.tsx'
import { ListRow } from '../../ui/list/ListRow.tsx'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import { guidePath } from '../guide/publicSteps.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { guideLine } from './guideLine.ts'

export interface LibraryPageProps {
  site: Site
  guides: readonly Guide[]
}

/** One line of the library: a guide, or a page to look something up in. */
interface Entry {
  path: string
  title: string
  line: string
}

/** Every guide by what people want to do. The search of the home page ends here; without scripts the whole list answers. */
export function LibraryPage({ site, guides }: LibraryPageProps) {
  return (
    <Document
      site={site}
      path="/huong-dan/"
      title={t('library.title')}
      description={t('library.description')}
    >
      <Screen
        bar={
          <AppBar title={t('library.title')} back={{ label: t('library.back'), href: '/' }}>
            <TextSizeButton bare />
          </AppBar>
        }
      >
        <div class="library" id="chinh" data-library>
          <InAppNotice />
          <SearchField
            label={t('home.search.label')}
            clearLabel={t('home.search.clear')}
            placeholder={t('home.search.placeholder')}
            go={t('home.search.button')}
            action="/huong-dan/"
          />
          <Found />
          {groups.map(({ code, label }) => (
            <GroupSection key={code} code={code} label={label} guides={guides} />
          ))}
        </div>
      </Screen>
    </Document>
  )
}

/** Where the script puts what a search found; `{n}` is left open for its count. */
function Found() {
  return (
    <>
      <p
        role="status"
        data-found
        data-some={t('library.found.some', { count: '{n}' })}
        data-most={t('library.found.most', { count: '{n}' })}
        data-none={t('library.found.none')}
        data-unread={t('library.found.unread')}
      />
      <section hidden data-results aria-label={t('library.results.label')}>
        <ul class="rows" data-results-list />
      </section>
      <template data-row>
        <ListRow label=" " why=" " href="/huong-dan/" />
      </template>
    </>
  )
}

/** One group of the home page with what people want to do in it; a guide that no aim names yet stands at its end. */
function GroupSection({ code, label, guides }: { code: string; label: string; guides: readonly Guide[] }) {
  const own = aims.filter(({ group }) => group === code)
  const named = new Set<string>(own.flatMap(({ entries }) => entries))
  const rest = guides.filter(({ id, group }) => group === code && !named.has(id))
  return (
    <section id={code} data-group>
      <h2>{label}</h2>
      {own.map(({ label: aim, entries }) => (
        <div key={aim} class="aim">
          {aim ? <h3>{aim}</h3> : null}
          <Rows entries={entries.flatMap((entry) => entryOf(entry, guides))} />
        </div>
      ))}
      {rest.length > 0 ? <Rows entries={rest.map(guideEntry)} /> : null}
    </section>
  )
}

const Rows = ({ entries }: { entries: readonly Entry[] }) => (
  <List>
    {entries.map(({ path, title, line }) => (
      <ListRow key={path} label={title} why={line} href={path} />
    ))}
  </List>
)

const guideEntry = (guide: Guide): Entry => ({
  path: guidePath(guide.id),
  title: guide.title,
  line: guideLine(guide),
})

function entryOf(code: string, guides: readonly Guide[]): Entry[] {
  const guide = guides.find(({ id }) => id === code)
  return guide ? [guideEntry(guide)] : directories.filter((each) => each.code === code)
}
