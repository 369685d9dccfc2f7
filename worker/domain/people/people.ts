import type { HamletCode, Kind, Role, Uuid } from '../../../contract/index.ts'
import type { Marks } from '../intake/marks.ts'
import type { Numbers } from '../intake/numbers.ts'

export type Member = {
  id: Uuid
  name: string
  role: Role
  hamlets: HamletCode[]
  state: 'active' | 'retired'
}

/** What a device pushed on one day, until the day ends and the sum goes to the audit [P8]. */
export type DayOfPushes = { day: string; kinds: Partial<Record<Kind, number>> }

/** An enrolled phone. `numbers`: which of its mutations arrived; `publicKey` raw P-256, base64url. */
export type Device = {
  id: Uuid
  member: Uuid
  publicKey: string
  label: string
  state: 'active' | 'retired'
  enrolledAt: string
  lastContact: string | null
  numbers: Numbers
  /** Which mutation had which number; null in lists, where nobody asks, and kept as it is when saved. */
  marks: Marks | null
  pushes: DayOfPushes | null
}

/** An invitation as kept: never the secret, only its SHA-256. */
export type KeptInvitation = {
  id: Uuid
  secretHash: string
  name: string
  role: Role
  hamlets: HamletCode[]
  expiresAt: string
  state: 'open' | 'used' | 'withdrawn'
  /** Member who invited; null for the first of a ward or province. */
  by: Uuid | null
  /** Device that used it. */
  device: Uuid | null
  /** The member it is for, when they have joined before; null for somebody new. */
  member: Uuid | null
}

/** Members, their phones, and who is invited. The ward's and the province's ledger both keep them. */
export interface People {
  member(id: string): Member | null
  members(): Member[]
  saveMember(member: Member): void
  device(id: string): Device | null
  devices(): Device[]
  saveDevice(device: Device): void
  invitation(id: string): KeptInvitation | null
  invitations(): KeptInvitation[]
  saveInvitation(invitation: KeptInvitation): void
}

/** [P8] Who, when, what kind, how many; never content. Only ever appended to. */
export type AuditEntry = { at: string; member: Uuid | null; device: Uuid | null; what: string; count: number }
export interface Audit {
  add(entry: AuditEntry): void
}

/** What people verbs need of either ledger. */
export type PeopleLedger = { people: People; audit: Audit }
