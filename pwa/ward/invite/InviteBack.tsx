import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { BusyText, Button, EmptyState, iconPeople } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import { useFetchedPeople } from '../people/useFetchedPeople.ts'
import { t as peopleWords } from '../people/words.ts'
import type { Ticket } from '../port.ts'
import { InviteAgain } from './InviteAgain.tsx'
import { t } from './words.ts'

interface Props {
  /** Id of a member, from the address. */
  member: string
  hamlets: readonly NamedHamlet[]
  onMade: (ticket: Ticket) => void
}

/** Who that is says the people's list, asked again: after a lock this phone has forgotten it (D48). */
export function InviteBack({ member: id, hamlets, onMade }: Props) {
  const { known, fetching, again } = useFetchedPeople()
  const member = known?.list.members.find((each) => each.id === id && each.state === 'active')
  if (member) return <InviteAgain member={member} hamlets={hamlets} onMade={onMade} />
  return (
    <TeamScreen
      section="ward"
      tab={null}
      title={t('ward.invite.title')}
      back={{ label: t('ward.invite.back'), href: paths.ward.members }}
    >
      {fetching.state === 'busy' && <BusyText>{peopleWords('ward.members.fetching')}</BusyText>}
      {fetching.state === 'failed' && (
        <EmptyState
          icon={iconPeople}
          title={peopleWords('ward.members.unreachable')}
          action={<Button onPress={again}>{peopleWords('ward.members.again')}</Button>}
        >
          {callSentence(fetching.failure)}
        </EmptyState>
      )}
      {fetching.state === 'done' && <EmptyState icon={iconPeople} title={t('ward.again.gone')} />}
    </TeamScreen>
  )
}
