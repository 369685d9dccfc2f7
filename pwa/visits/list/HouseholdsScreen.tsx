import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { type NamedHamlet, placeWords, useHamlets } from '../../live/hamlets.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useStore } from '../../live/useStore.ts'
import type { HouseholdView } from '../../storage/index.ts'
import { BusyText, Button, FilterTiles, iconPlus, SearchField, SelectField } from '../../ui/index.ts'
import { t } from '../say.ts'
import { FoundHomes } from './FoundHomes.tsx'
import { filters, tally } from './householdRow.ts'
import { leaveAt, listView, look } from './listView.ts'
import { useHomes } from './useFound.ts'

const none: readonly HouseholdView[] = []

/** `/to/ho`: every home of my hamlets; search without marks, four tiles that filter (D44, D52). */
export function HouseholdsScreen() {
  const { identity } = useSession()
  const hamlets = useHamlets()
  const hamlet = useStore(listView, (state) => state.hamlet)
  const found = useHomes(hamlet)
  const homes = found.state === 'ready' ? found.value.homes : none
  const place = placeWords(hamlets, identity.wardName)
  useKeptScroll(found.state === 'ready')
  return (
    <TeamScreen
      title={t('visits.list.title')}
      sub={homes.length > 0 ? t('visits.list.sub', { n: count(homes.length), hamlet: place }) : place}
      tab="households"
      section="team"
      action={
        <Button wide icon={iconPlus} href={paths.newHousehold}>
          {t('visits.list.add')}
        </Button>
      }
    >
      <div class="visits__look">
        <SearchField
          label={t('visits.list.search')}
          placeholder={t('visits.list.search')}
          clearLabel={t('visits.list.clear')}
          initial={listView.getState().text}
          onText={(text) => look({ text })}
        />
        <HamletChoice hamlets={hamlets} chosen={hamlet} />
        <Tiles homes={homes} />
      </div>
      {found.state === 'failed' && <FailureNotice error={found.error} of="read" />}
      {found.state === 'loading' && <BusyText>{live('live.busy.opening')}</BusyText>}
      {found.state === 'ready' && <FoundHomes {...found.value} hamlet={hamlet} />}
    </TeamScreen>
  )
}

function Tiles({ homes }: { homes: readonly HouseholdView[] }) {
  const chosen = useStore(listView, (state) => state.filter)
  const counts = useMemo(() => tally(homes), [homes])
  return (
    <FilterTiles
      label={t('visits.list.filter')}
      tiles={filters.map((value) => ({
        value,
        count: count(counts[value]),
        label: t(`visits.list.${value}`),
      }))}
      value={chosen}
      onChoose={(filter) => look({ filter })}
    />
  )
}

/** Only who has several hamlets chooses between them. */
function HamletChoice({ hamlets, chosen }: { hamlets: readonly NamedHamlet[] | null; chosen: string }) {
  if (!hamlets || hamlets.length < 2) return null
  return (
    <SelectField
      name="hamlet"
      label={t('visits.list.hamlet')}
      hideLabel
      value={chosen}
      options={[
        { value: '', label: t('visits.list.allHamlets') },
        ...hamlets.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChoose={(hamlet) => look({ hamlet })}
    />
  )
}

/** Back from a home finds the list where it was left. */
function useKeptScroll(isReady: boolean): void {
  const isRestored = useRef(false)
  useLayoutEffect(() => {
    if (!isReady || isRestored.current) return
    isRestored.current = true
    scrollTo(0, listView.getState().top)
  }, [isReady])
  useEffect(() => {
    const note = () => leaveAt(scrollY)
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [])
}
