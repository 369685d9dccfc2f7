import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { guideHead } from '../../../content/guides/heads.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import type { HouseholdView } from '../../storage/index.ts'
import {
  BusyText,
  Button,
  EmptyState,
  iconDownload,
  iconPlus,
  List,
  ListRow,
  SearchField,
} from '../../ui/index.ts'
import { t } from '../home/say.ts'
import { useFinder, useHits, useHomes } from '../list/useFound.ts'
import { t as words } from '../say.ts'
import { beginningFrom } from './useBeginGuide.ts'

const none: readonly HouseholdView[] = []

/** As many rows as a thumb goes through; whoever looks further types. */
const ROWS = 30

/** `/to/tiep/:guide/:step?ban=`: a resident's code was scanned. In which home? Then the guide opens at that step. */
export function GoOnWithScreen() {
  const { params, query } = useRoute()
  const head = guideHead(params.guide ?? '')
  const at = beginningFrom(params.step, query.ban)
  return (
    <TeamScreen
      title={head && at ? t('visits.goOn.title') : t('visits.goOn.unknown')}
      sub={head?.title ?? ''}
      tab={null}
      back={{ label: words('visits.list.title'), href: paths.households }}
      action={
        <Button wide icon={iconPlus} href={paths.newHousehold}>
          {words('visits.list.add')}
        </Button>
      }
    >
      {head && at ? <Homes onward={(id) => paths.goOnAt(id, { guide: head.id, ...at })} /> : <Unknown />}
    </TeamScreen>
  )
}

function Homes({ onward }: { onward: (household: string) => string }) {
  const [text, setText] = useState('')
  const all = useHomes('')
  const hits = useHits(
    text,
    all.state === 'ready' ? all.value.homes : none,
    useFinder('', text.trim() !== ''),
  )
  if (all.state === 'failed') return <FailureNotice error={all.error} of="read" />
  if (all.state === 'loading') return <BusyText>{live('live.busy.opening')}</BusyText>
  const homes = hits?.homes ?? all.value.homes
  return (
    <div class="stack">
      <p>{t('visits.goOn.why')}</p>
      <SearchField
        label={words('visits.list.search')}
        placeholder={words('visits.list.search')}
        clearLabel={words('visits.list.clear')}
        initial=""
        onText={setText}
      />
      <List label={t('visits.goOn.title')}>
        {homes.slice(0, ROWS).map(({ id, label }) => (
          <ListRow key={id} href={onward(id)} label={label ?? words('visits.row.sealed')} />
        ))}
      </List>
    </div>
  )
}

/** A code of a guide that this copy does not have yet. */
const Unknown = () => (
  <EmptyState icon={iconDownload} title={t('visits.goOn.unknown')}>
    {t('visits.goOn.unknownWhy')}
  </EmptyState>
)
