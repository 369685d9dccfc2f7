import type { Invitation, MemberList, MemberRow } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { Chip, iconPhone, List, ListRow, QuietLink, SectionHead } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { phonesWords } from './contactWords.ts'
import { type Group, groupsOf, pendingInvitations } from './groups.ts'
import { InvitationSheet } from './InvitationSheet.tsx'
import { MemberSheet } from './MemberSheet.tsx'
import { t } from './words.ts'

interface Props {
  list: MemberList
  hamlets: readonly NamedHamlet[]
  /** Id of the member or invitation whose sheet is open. */
  opened: string | null
  onOpen: (id: string | null) => void
  /** Somebody was retired or an invitation withdrawn: fetch again. */
  onChanged: () => void
}

/** Invitations that wait, then the people hamlet by hamlet. */
export function PeopleList({ list, hamlets, opened, onOpen, onChanged }: Props) {
  const pending = pendingInvitations(list)
  const member = list.members.find(({ id }) => id === opened)
  const invitation = pending.find(({ id }) => id === opened)
  const sheet = { hamlets, onClose: () => onOpen(null), onChanged }
  return (
    <>
      {pending.length > 0 ? <Pending invitations={pending} hamlets={hamlets} onOpen={onOpen} /> : null}
      {groupsOf(list.members, hamlets).map((group) => (
        <HamletGroup key={group.hamlet?.code ?? 'ward'} group={group} onOpen={onOpen} />
      ))}
      {member ? <MemberSheet member={member} {...sheet} /> : null}
      {invitation ? <InvitationSheet invitation={invitation} {...sheet} /> : null}
    </>
  )
}

function HamletGroup({ group, onOpen }: { group: Group; onOpen: (id: string) => void }) {
  const { hamlet, members } = group
  const name = hamlet?.name ?? t('ward.members.ofWard')
  return (
    <section>
      <SectionHead title={name}>
        {hamlet && members.length === 0 ? (
          <QuietLink href={`${paths.ward.invite}?dia-ban=${hamlet.code}`}>
            {t('ward.members.inviteHere')}
          </QuietLink>
        ) : null}
      </SectionHead>
      <List label={name}>
        {members.length === 0 ? <ListRow light label={t('ward.members.nobody')} /> : null}
        {members.map((member) => (
          <MemberLine key={member.id} member={member} onPress={() => onOpen(member.id)} />
        ))}
      </List>
    </section>
  )
}

function MemberLine({ member, onPress }: { member: MemberRow; onPress: () => void }) {
  const { words, late } = phonesWords(member, useSession().now())
  return (
    <ListRow
      label={member.name}
      why={live(`live.role.${member.role}`)}
      chip={
        late ? (
          <Chip state="late" icon={iconPhone}>
            {words}
          </Chip>
        ) : undefined
      }
      meta={late ? undefined : words}
      opens
      onPress={onPress}
    />
  )
}

interface PendingProps {
  invitations: readonly Invitation[]
  hamlets: readonly NamedHamlet[]
  onOpen: (id: string) => void
}

function Pending({ invitations, hamlets, onOpen }: PendingProps) {
  return (
    <section>
      <SectionHead title={t('ward.members.invited')} />
      <List label={t('ward.members.invited')}>
        {invitations.map((invitation) => {
          const { id, name, role, state, expiresAt } = invitation
          const isExpired = state === 'expired'
          return (
            <ListRow
              key={id}
              label={name}
              why={[live(`live.role.${role}`), ...namesOf(invitation.hamlets, hamlets)].join(' · ')}
              chip={isExpired ? <Chip state="late">{t('ward.members.expired')}</Chip> : undefined}
              meta={isExpired ? undefined : t('ward.members.until', { when: clockAndDay(expiresAt) })}
              opens
              onPress={() => onOpen(id)}
            />
          )
        })}
      </List>
    </section>
  )
}
