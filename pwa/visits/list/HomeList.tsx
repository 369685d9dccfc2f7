import { useEffect, useRef } from 'preact/hooks'
import type { DraftPlace } from '../../live/draftPlace.ts'
import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import type { HouseholdView, SearchHit } from '../../storage/index.ts'
import { Button, Chip, EmptyState, iconHouses, iconSearch, List, ListRow } from '../../ui/index.ts'
import { t } from '../say.ts'
import { householdRow } from './householdRow.ts'
import { showMore } from './listView.ts'
import { marked } from './marked.ts'

type Props = {
  homes: readonly HouseholdView[]
  hits: readonly SearchHit[] | null
  places: ReadonlyMap<string, DraftPlace>
  shown: number
  isSearch: boolean
  isFilter: boolean
}

/** The rows drawn so far, more as the end comes near; or why there are none. */
export function HomeList({ homes, hits, places, shown, isSearch, isFilter }: Props) {
  if (homes.length === 0) return <NoHome isSearch={isSearch} isFilter={isFilter} />
  const hitOf = new Map(hits?.map((hit) => [hit.household.id, hit]))
  return (
    <>
      <div class="visits__rows">
        <List flush label={t('visits.list.title')}>
          {homes.slice(0, shown).map((home) => (
            <HomeRow key={home.id} home={home} hit={hitOf.get(home.id)} place={places.get(home.id) ?? null} />
          ))}
        </List>
      </div>
      {homes.length > shown && <MoreButton left={homes.length - shown} />}
    </>
  )
}

type RowProps = { home: HouseholdView; hit: SearchHit | undefined; place: DraftPlace | null }

function HomeRow({ home, hit, place }: RowProps) {
  const { chip, meta } = householdRow(home, place)
  return (
    <ListRow
      href={paths.household(home.id)}
      label={
        <Found text={home.label ?? t('visits.row.sealed')} marks={hit && !hit.person ? hit.marks : []} />
      }
      why={hit?.person?.name ? <Found text={hit.person.name} marks={hit.marks} /> : undefined}
      chip={<Chip state={chip.state}>{chip.words}</Chip>}
      meta={meta ?? undefined}
    />
  )
}

function Found({ text, marks }: { text: string; marks: SearchHit['marks'] }) {
  if (marks.length === 0) return text
  return (
    <>
      {marked(text, marks).map(({ text: piece, isFound, from }) =>
        isFound ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
      )}
    </>
  )
}

/** Draws the next page when it comes into sight; as a button it works without that, too. */
function MoreButton({ left }: { left: number }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && showMore(),
      {
        rootMargin: '600px',
      },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [left])
  return (
    <div ref={end} class="visits__more">
      <Button kind="quiet" wide onPress={showMore}>
        {live('live.list.more', { n: count(left) })}
      </Button>
    </div>
  )
}

function NoHome({ isSearch, isFilter }: { isSearch: boolean; isFilter: boolean }) {
  if (isSearch)
    return (
      <EmptyState icon={iconSearch} title={t('visits.list.notFound')}>
        {t('visits.list.notFoundWhy')}
      </EmptyState>
    )
  return isFilter ? (
    <EmptyState icon={iconHouses} title={t('visits.list.noneSuch')} />
  ) : (
    <EmptyState icon={iconHouses} title={t('visits.list.empty')}>
      {t('visits.list.emptyWhy')}
    </EmptyState>
  )
}
