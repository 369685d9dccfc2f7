import { groups } from '../../../content/groups.ts'
import type { Guide } from '../../../content/schema.ts'
import { plainText } from '../../../content/text.ts'
import { SearchField } from '../../ui/form/SearchField.tsx'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { List } from '../../ui/list/List.tsx'
import { ListRow } from '../../ui/list/ListRow.tsx'
import { Chip } from '../../ui/status/Chip.tsx'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import { minutesInWords } from '../guide/minutes.ts'
import { guidePath, publicSteps } from '../guide/publicSteps.ts'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

export interface LibraryPageProps {
  site: Site
  guides: Guide[]
}

/** Every guide by what people want to do. The search of the home page ends here; without scripts the whole list answers. */
export function LibraryPage({ site, guides }: LibraryPageProps) {
  const written = groups.filter(({ code }) => guides.some((guide) => guide.group === code))
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
          <p role="status" data-found data-some={plainCount()} data-none={t('library.found.none')} />
          <section hidden data-results aria-label={t('library.results.label')}>
            <ul class="rows" data-results-list />
          </section>
          {written.map(({ code, label }) => (
            <GroupSection
              key={code}
              code={code}
              label={label}
              guides={guides.filter((each) => each.group === code)}
            />
          ))}
          <Coming groups={groups.filter((group) => !written.includes(group))} />
        </div>
      </Screen>
    </Document>
  )
}

/** The sentence with its place for the figure left open for the script. */
const plainCount = () => t('library.found.some', { count: '{n}' })

interface GroupSectionProps {
  code: string
  label: string
  guides: Guide[]
}

function GroupSection({ code, label, guides }: GroupSectionProps) {
  return (
    <section id={code} data-group>
      <h2>{label}</h2>
      <List>
        {guides.map((guide) => (
          <GuideRow key={guide.id} guide={guide} />
        ))}
      </List>
    </section>
  )
}

/** Groups that tiles of the home page lead to and nobody has written yet: said once, plainly. */
function Coming({ groups }: { groups: { code: string; label: string }[] }) {
  if (groups.length === 0) return null
  return (
    <section data-group>
      <h2>{t('library.coming.heading')}</h2>
      <p>{t('library.coming.words')}</p>
      <ul class="coming">
        {groups.map(({ code, label }) => (
          <li key={code} id={code}>
            <Chip state="plain">{label}</Chip>
          </li>
        ))}
      </ul>
    </section>
  )
}

function GuideRow({ guide }: { guide: Guide }) {
  const facts = t('library.guide.why', {
    steps: publicSteps(guide).length,
    minutes: minutesInWords(guide.minutes),
  })
  return <ListRow label={guide.title} why={plainText(facts)} href={guidePath(guide.id)} />
}
