import { directoryOf } from '../../../content/directories.ts'
import { groups } from '../../../content/groups.ts'
import { SearchField } from '../../ui/form/SearchField.tsx'
import { BrandLine, Hero } from '../../ui/frame/Hero.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { iconNext } from '../../ui/icons/acts.ts'
import { glyphs } from '../../ui/icons/byName.ts'
import type { Glyph } from '../../ui/icons/glyph.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconShieldCheck } from '../../ui/icons/people.ts'
import { iconDoor } from '../../ui/icons/places.ts'
import { iconWarning } from '../../ui/icons/states.ts'
import { List } from '../../ui/list/List.tsx'
import { ListRow } from '../../ui/list/ListRow.tsx'
import { Tile, TileGrid } from '../../ui/list/Tile.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

/** The public home: what do you need to do, the journeys, and one quiet door for the team. */
export function HomePage({ site }: { site: Site }) {
  return (
    <Document site={site} path="/" title={t('home.title')} description={t('home.description')} top="band">
      <Screen
        width="page"
        bar={
          <Hero>
            <BrandLine name={t('site.name')}>
              <TextSizeButton />
            </BrandLine>
            <h1>{t('home.heading')}</h1>
            <SearchField
              label={t('home.search.label')}
              clearLabel={t('home.search.clear')}
              placeholder={t('home.search.placeholder')}
              go={t('home.search.button')}
              action="/huong-dan/"
            />
          </Hero>
        }
        band={<Bands />}
      >
        <div class="home" id="chinh">
          <InAppNotice />
          <PlaceRow />
          <section>
            <h2>{t('home.tiles.heading')}</h2>
            <Journeys />
          </section>
          <More />
          <Notice kind="attention" icon={iconShieldCheck} lead={t('home.safety.lead')}>
            {t('home.safety.rest')}
          </Notice>
          <Doors />
        </div>
      </Screen>
    </Document>
  )
}

/** For who stands at the door, and for who has just been cheated: both are in a hurry, so both stand at the top. */
function Bands() {
  const { path } = directoryOf('vua-bi-lua')
  return (
    <nav class="door-bands on-band" aria-label={t('home.door.label')}>
      <Band href="/the/" icon={iconDoor} words={t('home.door.link')} />
      <Band href={path} icon={iconWarning} words={t('incident.link')} />
    </nav>
  )
}

function Band({ href, icon, words }: { href: string; icon: Glyph; words: string }) {
  return (
    <a class="door-band" href={href}>
      <Icon of={icon} />
      <b>{words}</b>
      <Icon of={iconNext} />
    </a>
  )
}

/** Filled in by the script when somebody was reading a guide on this phone. */
function PlaceRow() {
  return (
    <p class="place" hidden data-last-place>
      <b>{t('home.place.heading')}</b>{' '}
      <a href="/huong-dan/" data-last-place-link>
        {t('library.title')}
      </a>
    </p>
  )
}

function Journeys() {
  return (
    <TileGrid>
      {groups
        .filter(({ code }) => code !== 'khac')
        .map(({ code, icon, label, line }) => (
          <Tile key={code} icon={glyphs[icon]} label={label} sub={line} href={`/huong-dan/#${code}`} />
        ))}
    </TileGrid>
  )
}

/** Below the tiles: what fits no tile, and everything. */
function More() {
  const rest = groups.find(({ code }) => code === 'khac')
  return (
    <List>
      {rest ? <ListRow label={rest.label} why={rest.line} href={`/huong-dan/#${rest.code}`} /> : null}
      <ListRow label={t('library.title')} why={t('home.all.why')} href="/huong-dan/" />
    </List>
  )
}

function Doors() {
  return (
    <div class="doors">
      <p>
        <span>{t('home.install.words')}</span>
        <a href="/cai-dat/">{t('home.install.link')}</a>
      </p>
      <p>
        <span>{t('home.team.words')}</span>
        <a href="/to/">{t('home.team.link')}</a>
      </p>
    </div>
  )
}
