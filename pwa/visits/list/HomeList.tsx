import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DraftPlace } from '../../live/draftPlace.ts'
import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { type FoundHome, type HouseholdView, syncSummary, whenCalm } from '../../storage/index.ts'
import { BusyText, Button, Chip, EmptyState, iconHouses, iconSearch, List, ListRow } from '../../ui/index.ts'
import { t } from '../say.ts'
import { householdRow } from './householdRow.ts'
import { listView, showMore } from './listView.ts'
import { marked } from './marked.ts'

type Props = {
  homes: readonly HouseholdView[]
  /** Why a search found each of them; null without a search. */
  why: ReadonlyMap<string, FoundHome> | null
  places: ReadonlyMap<string, DraftPlace>
  shown: number
  /** What these homes answer. */
  question: string
  isFilter: boolean
}

/** The rows drawn so far, more as the end comes near; or why there are none. */
export function HomeList({ homes, why, places, shown, question, isFilter }: Props) {
  const drawn = useDrawn(question, shown, why !== null)
  if (homes.length === 0) return <NoHome isSearch={why !== null} isFilter={isFilter} />
  return (
    <>
      <div class="visits__rows">
        <List flush label={t('visits.list.title')}>
          {homes.slice(0, drawn).map((home) => (
            <HomeRow key={home.id} home={home} hit={why?.get(home.id)} place={places.get(home.id) ?? null} />
          ))}
        </List>
      </div>
      {drawn === shown && homes.length > shown && <MoreButton left={homes.length - shown} />}
    </>
  )
}

/** As many rows as a phone shows below search and tiles. */
const IN_SIGHT = 6
/** Who types quickly has the next letter down by then. */
const A_LETTER_MS = 150

/**
 * How many rows are drawn now: of a new answer those in sight, the others behind the first frame; while somebody types, once
 * the next letter need not wait for them. Only a new question begins so, never news about the same homes: who has scrolled
 * down stays there. Nor a list that is come back to.
 */
function useDrawn(question: string, shown: number, isSearch: boolean): number {
  const [answered, setAnswered] = useState(() => (listView.getState().top > 0 ? question : null))
  useEffect(() => {
    const drawRest = () => setAnswered(question)
    return isSearch ? whenCalm(drawRest, A_LETTER_MS) : drawRest()
  }, [question, isSearch])
  return answered === question ? shown : Math.min(IN_SIGHT, shown)
}

type RowProps = { home: HouseholdView; hit: FoundHome | undefined; place: DraftPlace | null }

/** The same home, found the same way, is the same row: it costs nothing to draw again. */
function HomeRow({ home, hit, place }: RowProps) {
  return useMemo(() => <HomeFace home={home} hit={hit} place={place} />, [home, place, wayOf(hit)])
}

const wayOf = (hit: FoundHome | undefined): string | undefined => hit && `${hit.name ?? ''}/${hit.marks}`

function HomeFace({ home, hit, place }: RowProps) {
  const { chip, meta } = householdRow(home, place)
  return (
    <ListRow
      href={paths.household(home.id)}
      label={
        <Found
          text={home.label ?? t('visits.row.sealed')}
          marks={hit && hit.name === null ? hit.marks : []}
        />
      }
      why={hit?.name ? <Found text={hit.name} marks={hit.marks} /> : undefined}
      chip={<Chip state={chip.state}>{chip.words}</Chip>}
      meta={meta ?? undefined}
    />
  )
}

function Found({ text, marks }: { text: string; marks: FoundHome['marks'] }) {
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
  return isFilter ? <EmptyState icon={iconHouses} title={t('visits.list.noneSuch')} /> : <NoHomeYet />
}

/** As long as the ward's homes are still on their way, nobody is told that there are none, nor asked to write them again. */
function NoHomeYet() {
  const summary = ready(useLive(syncSummary, []))
  if (!summary?.complete) return <BusyText>{t('visits.today.loading')}</BusyText>
  return (
    <EmptyState icon={iconHouses} title={t('visits.list.empty')}>
      {t('visits.list.emptyWhy')}
    </EmptyState>
  )
}
