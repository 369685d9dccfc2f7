import type { HamletCode, NewDemoInvitation, Role } from '../../contract/index.ts'
import type { InvitationTerms } from './people/invitations.ts'

/** What people of the demo are called: nobody's name. */
const demoNames: Record<Role, string> = {
  'thanh-vien': 'Thành viên dùng thử',
  'to-truong': 'Tổ trưởng dùng thử',
  'can-bo': 'Cán bộ dùng thử',
  'lanh-dao': 'Lãnh đạo dùng thử',
  tinh: 'Quản trị tỉnh dùng thử',
}

/** Roles that work in a hamlet; in the demo, in the one that the door names. */
const inHamlet: readonly Role[] = ['thanh-vien', 'to-truong']

/** The terms of an invitation by one tap; an hour is plenty to use it. */
export const demoTerms = (asked: NewDemoInvitation, hamlet: HamletCode | null): InvitationTerms => ({
  id: asked.id,
  secretHash: asked.secretHash,
  role: asked.role,
  name: asked.name ?? demoNames[asked.role],
  hamlets: asked.hamlets ?? (hamlet && inHamlet.includes(asked.role) ? [hamlet] : []),
  hours: 1,
})
