import { groups } from '../../../content/groups.ts'
import type { Guide } from '../../../content/schema.ts'
import { SearchField } from '../../ui/form/SearchField.tsx'
import { BrandLine, Hero } from '../../ui/frame/Hero.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { iconNext } from '../../ui/icons/acts.ts'
import { glyphs } from '../../ui/icons/byName.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconShieldCheck } from '../../ui/icons/people.ts'
import { iconDoor } from '../../ui/icons/places.ts'
import { Tile, TileGrid } from '../../ui/list/Tile.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

export interface HomePageProps {
  site: Site
  guides: Guide[]
}

/** The public home: what do you need to do, the journeys, and one quiet door for the team. */
export function HomePage({ site, guides }: HomePageProps) {
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
        band={<DoorBand />}
      >
        <div class="home" id="chinh">
          <InAppNotice />
          <PlaceRow />
          <section>
            <h2>{t('home.tiles.heading')}</h2>
            <Journeys guides={guides} />
          </section>
          <Notice kind="attention" icon={iconShieldCheck} lead={t('home.safety.lead')}>
            {t('home.safety.rest')}
          </Notice>
          <Doors />
        </div>
      </Screen>
    </Document>
  )
}

function DoorBand() {
  return (
    <nav aria-label={t('home.door.label')}>
      <a class="door-band on-band" href="/the/">
        <span class="door-band__column">
          <Icon of={iconDoor} />
          <b>{t('home.door.link')}</b>
          <Icon of={iconNext} />
        </span>
      </a>
    </nav>
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

function Journeys({ guides }: { guides: Guide[] }) {
  const written = new Set(guides.map((guide) => guide.group))
  const shown = groups.filter(({ code }) => code !== 'khac' || written.has(code))
  return (
    <TileGrid>
      {shown.map(({ code, icon, label, line }) => (
        <Tile
          key={code}
          icon={glyphs[icon]}
          label={label}
          sub={written.has(code) ? line : t('home.tile.coming')}
          href={`/huong-dan/#${code}`}
        />
      ))}
    </TileGrid>
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
