import * as v from 'valibot'
import { type MemberRow, WardRole } from '../../../contract/index.ts'
import { t as live } from '../../live/say.ts'
import { List, ListRow, NumberedList } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import type { Ticket } from '../port.ts'
import { InviteFrame } from './InviteFrame.tsx'
import { useInvitation } from './useInvitation.ts'
import { t } from './words.ts'

interface Props {
  member: MemberRow
  hamlets: readonly NamedHamlet[]
  onMade: (ticket: Ticket) => void
}

/** (D47) Somebody who forgot the PIN, or has another phone: the same person again, and unsent work is kept. */
export function InviteAgain({ member, hamlets, onMade }: Props) {
  const { busy, failure, make } = useInvitation(onMade)
  const { id, name } = member
  const again = () =>
    make({ name, role: v.parse(WardRole, member.role), hamlets: member.hamlets, member: id })
  return (
    <InviteFrame title={t('ward.again.title', { name })} busy={busy} failure={failure} onMake={again}>
      <List label={name}>
        <ListRow
          light
          label={name}
          why={[live(`live.role.${member.role}`), ...namesOf(member.hamlets, hamlets)].join(' · ')}
        />
      </List>
      <NumberedList items={[t('ward.again.same'), t('ward.again.other'), t('ward.again.lost')]} />
    </InviteFrame>
  )
}
