import { invitable, type MemberRow, type Role, reachOf } from '../../../contract/index.ts'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { Button, SheetBody } from '../../ui/index.ts'
import { t } from './words.ts'

/** Where a member's sheet stands. */
export type Step = 'look' | 'other' | 'move' | 'retire' | 'retired' | 'phone' | 'phoneRetired'

interface Props {
  member: MemberRow
  isOpen: boolean
  onStep: (step: Step) => void
}

/** What may be done about a member; behind "Khác", so that nothing happens by a slip of the thumb. */
export function MemberActions({ member, isOpen, onStep }: Props) {
  const { identity } = useSession()
  const isOther = member.id !== identity.member && member.state === 'active'
  const isOfficial = reachOf('members.retire', identity.role) !== null
  const mayInvite = isOther && mayInviteAgain(identity, member)
  if (!mayInvite && !(isOther && isOfficial)) return null
  if (!isOpen)
    return (
      <SheetBody>
        <Button kind="quiet" onPress={() => onStep('other')}>
          {t('ward.member.other')}
        </Button>
      </SheetBody>
    )
  return (
    <SheetBody>
      {isOfficial && member.hamlets.length > 0 ? (
        <Button wide opens="dialog" onPress={() => onStep('move')}>
          {t('ward.member.move')}
        </Button>
      ) : null}
      {mayInvite ? (
        <Button wide href={`${paths.ward.invite}?lai=${member.id}`}>
          {t('ward.member.again')}
        </Button>
      ) : null}
      {isOfficial ? (
        <Button kind="danger" wide opens="dialog" onPress={() => onStep('retire')}>
          {t('ward.member.retire')}
        </Button>
      ) : null}
    </SheetBody>
  )
}

/** [P4] As with new people: an official everyone, a tổ trưởng volunteers whose hamlets are all their own. */
function mayInviteAgain(
  own: { role: Role; hamlets: readonly string[] },
  { role, hamlets }: Pick<MemberRow, 'role' | 'hamlets'>,
): boolean {
  if (!invitable[own.role].some((each) => each === role)) return false
  return own.role === 'can-bo' || hamlets.every((hamlet) => own.hamlets.includes(hamlet))
}
