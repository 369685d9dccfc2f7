import type { Invitation, MemberList, MemberRow, Role } from '../../../contract/index.ts'

type Named = { code: string; name: string }

/** People of one hamlet, its leader first; `hamlet` null: those who serve the ward as a whole. */
export type Group = { hamlet: Named | null; members: readonly MemberRow[] }

const byVietnamese = new Intl.Collator('vi', { numeric: true })
const rank: Record<Role, number> = { 'lanh-dao': 0, 'can-bo': 1, 'to-truong': 2, 'thanh-vien': 3, tinh: 4 }

const inOrder = (a: MemberRow, b: MemberRow): number =>
  rank[a.role] - rank[b.role] || byVietnamese.compare(a.name, b.name)

/**
 * Active members, hamlet by hamlet; who serves two hamlets stands in both, because each wants to know its people.
 * Hamlets without anybody are there too: they are what to do next.
 */
export function groupsOf(members: readonly MemberRow[], hamlets: readonly Named[]): Group[] {
  const active = members.filter((each) => each.state === 'active')
  const known = new Set<string>(hamlets.map(({ code }) => code))
  const ofWard = active.filter((each) => !each.hamlets.some((code) => known.has(code)))
  const groups = [...hamlets]
    .sort((a, b) => byVietnamese.compare(a.name, b.name))
    .map((hamlet) => ({
      hamlet,
      members: active.filter((each) => each.hamlets.some((code) => code === hamlet.code)).sort(inOrder),
    }))
  return ofWard.length > 0 ? [{ hamlet: null, members: ofWard.sort(inOrder) }, ...groups] : groups
}

/** Active people, each once. */
export const activeCount = ({ members }: MemberList): number =>
  members.filter((each) => each.state === 'active').length

/** Invitations that somebody may still answer, or that ran out unanswered; newest expiry first. */
export const pendingInvitations = ({ invitations }: MemberList): Invitation[] =>
  invitations
    .filter((each) => each.state === 'open' || each.state === 'expired')
    .sort((a, b) => b.expiresAt.localeCompare(a.expiresAt))
