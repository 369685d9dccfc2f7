import * as v from 'valibot'

/** [P4] Who may act: volunteer, team leader, ward official, ward leader (reads), province. */
export const roles = ['thanh-vien', 'to-truong', 'can-bo', 'lanh-dao', 'tinh'] as const
export const Role = v.picklist(roles)
export type Role = v.InferOutput<typeof Role>

/** Roles that live inside a ward. */
export const wardRoles = ['thanh-vien', 'to-truong', 'can-bo', 'lanh-dao'] as const
export const WardRole = v.picklist(wardRoles)
export type WardRole = v.InferOutput<typeof WardRole>

/** How far a role reaches with one action. */
export type Reach = 'own-hamlets' | 'ward' | 'province' | 'own-device'

/**
 * [P4] Deny by default: action × role → reach. What is not listed here is refused.
 * A test walks every route with every role against this table.
 */
export const permissions = {
  'sync.push': { 'thanh-vien': 'own-hamlets', 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'sync.pull': { 'thanh-vien': 'own-hamlets', 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'coverage.read': {
    'thanh-vien': 'own-hamlets',
    'to-truong': 'own-hamlets',
    'can-bo': 'ward',
    'lanh-dao': 'ward',
  },
  'coverage.recount': { 'can-bo': 'ward' },
  'members.read': { 'to-truong': 'own-hamlets', 'can-bo': 'ward', 'lanh-dao': 'ward' },
  'members.retire': { 'can-bo': 'ward' },
  'members.move': { 'can-bo': 'ward' },
  'keys.follow': { 'thanh-vien': 'own-device', 'to-truong': 'own-device', 'can-bo': 'own-device' },
  'keys.rotate': { 'can-bo': 'ward' },
  'invitations.create': { 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'invitations.withdraw': { 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'outbox.carry': { 'thanh-vien': 'own-device', 'to-truong': 'own-device', 'can-bo': 'own-device' },
  'lost.read': { 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'refusals.settle': { 'can-bo': 'ward' },
  'refusals.own': { 'thanh-vien': 'own-device', 'to-truong': 'own-device', 'can-bo': 'own-device' },
  'refusals.read': { 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'marks.read': { 'to-truong': 'own-hamlets', 'can-bo': 'ward', 'lanh-dao': 'ward' },
  'stuck.read': { 'to-truong': 'ward', 'can-bo': 'ward', 'lanh-dao': 'ward', tinh: 'province' },
  'erasures.read': { 'to-truong': 'own-hamlets', 'can-bo': 'ward' },
  'province.read': { tinh: 'province' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Action = keyof typeof permissions

/** The reach of a role for an action, or null when it is not allowed. */
export function reachOf(action: Action, role: Role): Reach | null {
  const row: Partial<Record<Role, Reach>> = permissions[action]
  return row[role] ?? null
}

/** [P4] Which roles a member may invite: a tổ trưởng only volunteers, an official everyone of the ward. */
export const invitable: Readonly<Record<Role, readonly WardRole[]>> = {
  'thanh-vien': [],
  'to-truong': ['thanh-vien'],
  'can-bo': wardRoles,
  'lanh-dao': [],
  tinh: [],
}
