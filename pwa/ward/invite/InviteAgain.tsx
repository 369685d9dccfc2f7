import * as v from 'valibot'
import { type MemberRow, WardRole } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { Button, List, ListRow, Notice, NumberedList } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { useCall } from '../people/useCall.ts'
import { type Ticket, wardPort } from '../port.ts'
import { t } from './words.ts'

interface Props {
  member: MemberRow
  hamlets: readonly NamedHamlet[]
  onMade: (ticket: Ticket) => void
}

/** (D47) Somebody who forgot the PIN, or has another phone: the same person again, and unsent work is kept. */
export function InviteAgain({ member, hamlets, onMade }: Props) {
  const { invite } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const { id, name } = member
  const make = () => {
    let made: Ticket | null = null
    const call = async () => {
      const role = v.parse(WardRole, member.role)
      const answer = await invite({ name, role, hamlets: member.hamlets, member: id })
      made = answer.ok ? answer.value : null
      return answer
    }
    run(call, () => made && onMade(made))
  }
  return (
    <TeamScreen
      section="ward"
      tab={null}
      title={t('ward.again.title', { name })}
      back={{ label: t('ward.invite.back'), href: paths.ward.members }}
      action={
        <Button kind="main" busy={busy ? t('ward.invite.busy') : undefined} onPress={make}>
          {t('ward.invite.make')}
        </Button>
      }
    >
      <div class="stack stack--wide">
        <List label={name}>
          <ListRow
            light
            label={name}
            why={[live(`live.role.${member.role}`), ...namesOf(member.hamlets, hamlets)].join(' · ')}
          />
        </List>
        <NumberedList items={[t('ward.again.same'), t('ward.again.other'), t('ward.again.lost')]} />
        {failure ? (
          <Notice kind="attention" lead={t('ward.invite.failed')} announce>
            {failure.kind === 'network' ? t('ward.invite.offline') : callSentence(failure)}
          </Notice>
        ) : null}
      </div>
    </TeamScreen>
  )
}
