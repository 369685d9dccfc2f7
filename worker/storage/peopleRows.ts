import type { Role, Uuid } from '../../contract/index.ts'
import type { Device, KeptInvitation } from '../domain/people/people.ts'

/** A row of the table `device`. */
export type DeviceRow = {
  id: Uuid
  member: Uuid
  public_key: string
  label: string
  state: Device['state']
  enrolled_at: string
  last_contact: string | null
  last_no: number
  gaps: string
  pushes: string | null
  marks?: string
}

export const deviceFrom = (row: DeviceRow): Device => ({
  id: row.id,
  member: row.member,
  publicKey: row.public_key,
  label: row.label,
  state: row.state,
  enrolledAt: row.enrolled_at,
  lastContact: row.last_contact,
  numbers: { last: row.last_no, gaps: JSON.parse(row.gaps) },
  marks: row.marks ?? null,
  pushes: row.pushes ? JSON.parse(row.pushes) : null,
})

/** A row of the table `invitation`. */
export type InvitationRow = {
  id: Uuid
  secret_hash: string
  name: string
  role: Role
  hamlets: string
  expires_at: string
  state: KeptInvitation['state']
  invited_by: Uuid | null
  member: Uuid | null
  device: Uuid | null
}

export const invitationFrom = (row: InvitationRow): KeptInvitation => ({
  id: row.id,
  secretHash: row.secret_hash,
  name: row.name,
  role: row.role,
  hamlets: JSON.parse(row.hamlets),
  expiresAt: row.expires_at,
  state: row.state,
  by: row.invited_by,
  member: row.member,
  device: row.device,
})
