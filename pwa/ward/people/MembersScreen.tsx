import { useState } from 'preact/hooks'
import { invitable } from '../../../contract/index.ts'
import { clockWhen } from '../../live/dates.ts'
import { callSentence } from '../../live/failure.ts'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { ready } from '../../live/useLive.ts'
import { useStore } from '../../live/useStore.ts'
import { BusyText, Button, EmptyState, iconMap, iconPeople, List, ListRow, Notice } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import { useHamletNames } from '../hamlets/useHamlets.ts'
import { t as inviteWords } from '../invite/words.ts'
import { t as markWords } from '../marks/words.ts'
import { latePhones } from './contactWords.ts'
import { activeCount } from './groups.ts'
import { type Fetching, peopleOf, peopleStore } from './memberList.ts'
import { PeopleList } from './PeopleList.tsx'
import { useFetchedPeople } from './useFetchedPeople.ts'
import { t } from './words.ts'

/** `/phuong/doi-ngu`: who works where, whose phone has been silent, who is invited. */
export function MembersScreen() {
  const { identity } = useSession()
  const { known, fetching, again } = useFetchedPeople()
  const hamlets = ready(useHamletNames())
  const mayInvite = invitable[identity.role].length > 0 && (hamlets?.length ?? 0) > 0
  return (
    <TeamScreen
      section="ward"
      tab="members"
      title={t('ward.members.title')}
      sub={known ? <Sub /> : null}
      badge={identity.role === 'can-bo'}
      action={
        mayInvite ? (
          <Button kind="main" href={paths.ward.invite}>
            {inviteWords('ward.invite.title')}
          </Button>
        ) : null
      }
    >
      {hamlets ? (
        <Body hamlets={hamlets} fetching={fetching} again={again} />
      ) : (
        <BusyText>{t('ward.members.fetching')}</BusyText>
      )}
    </TeamScreen>
  )
}

function Sub() {
  const session = useSession()
  const known = useStore(peopleStore, (state) => peopleOf(session.identity.member, state.people))
  if (!known) return null
  const late = latePhones(known.list.members, session.now())
  const people = count(activeCount(known.list))
  return late === 0
    ? t('ward.members.subAll', { people })
    : t('ward.members.sub', { people, late: count(late) })
}

interface BodyProps {
  hamlets: readonly NamedHamlet[]
  fetching: Fetching
  again: () => void
}

function Body({ hamlets, fetching, again }: BodyProps) {
  const session = useSession()
  const { role, member } = session.identity
  const known = useStore(peopleStore, (state) => peopleOf(member, state.people))
  const [opened, setOpened] = useState<string | null>(null)
  if (hamlets.length === 0 && role === 'can-bo') return <HamletsFirst />
  if (!known) return <NotKnown fetching={fetching} again={again} />
  const isAlone = activeCount(known.list) <= 1 && known.list.invitations.length === 0
  return (
    <div class="stack">
      {fetching.state === 'failed' ? (
        <Notice
          kind="attention"
          action={
            <Button kind="quiet" onPress={again}>
              {t('ward.members.again')}
            </Button>
          }
        >
          {t('ward.members.stale', { when: clockWhen(known.at, session.now()) })}
        </Notice>
      ) : null}
      {isAlone ? (
        <EmptyState icon={iconPeople} title={t('ward.members.alone')}>
          {t('ward.members.aloneWhy')}
        </EmptyState>
      ) : null}
      <PeopleList list={known.list} hamlets={hamlets} opened={opened} onOpen={setOpened} onChanged={again} />
      <List>
        <ListRow
          light
          label={markWords('ward.marks.title')}
          why={markWords('ward.marks.row')}
          href={paths.ward.marks}
        />
      </List>
    </div>
  )
}

function HamletsFirst() {
  return (
    <EmptyState
      icon={iconMap}
      title={t('ward.members.hamletsFirst')}
      action={
        <Button kind="main" href={paths.ward.addHamlets}>
          {inviteWords('ward.invite.addHamlets')}
        </Button>
      }
    >
      {t('ward.members.hamletsFirstWhy')}
    </EmptyState>
  )
}

function NotKnown({ fetching, again }: { fetching: Fetching; again: () => void }) {
  if (fetching.state !== 'failed') return <BusyText>{t('ward.members.fetching')}</BusyText>
  return (
    <EmptyState
      icon={iconPeople}
      title={t('ward.members.unreachable')}
      action={<Button onPress={again}>{t('ward.members.again')}</Button>}
    >
      {callSentence(fetching.failure)}
    </EmptyState>
  )
}
