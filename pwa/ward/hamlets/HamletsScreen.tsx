import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import {
  coverageSnapshot,
  type DenominatorView,
  type HamletView,
  listDenominators,
} from '../../storage/index.ts'
import {
  Button,
  ButtonRow,
  EmptyState,
  iconMap,
  iconPen,
  iconPrint,
  List,
  ListRow,
  Notice,
} from '../../ui/index.ts'
import { t as erasedWords } from '../erased/words.ts'
import { HamletRow } from './HamletRow.tsx'
import { HamletSheet } from './HamletSheet.tsx'
import { NamesOnly } from './NamesOnly.tsx'
import { type NextStep, nextStepOf } from './nextStep.ts'
import { useHamlets } from './useHamlets.ts'
import { t } from './words.ts'

/** `/phuong/dia-ban`: the ward's hamlets with what is known of them; who only reads sees their names. */
export function HamletsScreen() {
  const mayEdit = useSession().identity.role === 'can-bo'
  const hamlets = useHamlets()
  const current = ready(hamlets)?.current ?? []
  return (
    <TeamScreen
      section="ward"
      tab="hamlets"
      title={t('ward.hamlets.title')}
      sub={current.length > 0 ? t('ward.hamlets.sub', { n: count(current.length) }) : null}
      badge={mayEdit}
      action={
        mayEdit ? (
          <Button kind="main" href={paths.ward.addHamlets}>
            {t('ward.hamlets.add')}
          </Button>
        ) : null
      }
    >
      {hamlets.state === 'failed' ? <FailureNotice error={hamlets.error} of="read" /> : null}
      {hamlets.state === 'ready' && mayEdit ? <Hamlets hamlets={current} /> : null}
      {mayEdit ? null : <NamesOnly />}
    </TeamScreen>
  )
}

function Hamlets({ hamlets }: { hamlets: readonly HamletView[] }) {
  const denominators = ready(useLive(listDenominators, []))
  const snapshot = useLive(coverageSnapshot, [])
  const [opened, setOpened] = useState<string | null>(null)
  if (hamlets.length === 0) return <NoHamlet />
  if (!denominators || snapshot.state === 'loading') return null
  const phones = ready(snapshot)?.coverage.hamlets.reduce((sum, each) => sum + each.phones, 0) ?? 0
  const codes = hamlets.map(({ code }) => code)
  const hamlet = hamlets.find(({ id }) => id === opened)
  return (
    <div class="stack">
      <NextNotice next={nextStepOf(codes, countedIn(denominators), phones)} />
      <ButtonRow>
        <Button icon={iconPen} href={paths.ward.denominators}>
          {t('ward.hamlets.denominators')}
        </Button>
      </ButtonRow>
      <List label={t('ward.hamlets.title')}>
        {hamlets.map((each) => (
          <HamletRow
            key={each.id}
            hamlet={each}
            denominators={denominators}
            onPress={() => setOpened(each.id)}
          />
        ))}
      </List>
      <List>
        <ListRow
          light
          icon={iconPrint}
          label={erasedWords('ward.erased.title')}
          why={erasedWords('ward.erased.noneWhy')}
          href={paths.ward.erased}
        />
      </List>
      {hamlet ? (
        <HamletSheet
          hamlet={hamlet}
          others={hamlets.filter(({ id }) => id !== hamlet.id)}
          denominators={denominators}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  )
}

const countedIn = (denominators: readonly DenominatorView[]): Set<string> =>
  new Set(denominators.map(({ hamlet }) => hamlet))

function NoHamlet() {
  return (
    <EmptyState icon={iconMap} title={t('ward.hamlets.none')}>
      {t('ward.hamlets.noneWhy')}
    </EmptyState>
  )
}

function NextNotice({ next }: { next: NextStep }) {
  if (next === null) return null
  const isPeople = next === 'people'
  return (
    <Notice
      lead={t('ward.hamlets.nextLead')}
      action={
        isPeople ? (
          <Button kind="tint" href={paths.ward.invite}>
            {t('ward.hamlets.invite')}
          </Button>
        ) : null
      }
    >
      {isPeople ? t('ward.hamlets.nextPeople') : t('ward.hamlets.nextDenominators')}
    </Notice>
  )
}
