import type { HamletCode, Role, Uuid } from '../../contract/index.ts'
import type { Device, KeptInvitation, Member, People } from '../domain/people/people.ts'
import { type DeviceRow, deviceFrom, type InvitationRow, invitationFrom } from './peopleRows.ts'

type MemberRow = { id: Uuid; name: string; role: Role; hamlets: string; state: Member['state'] }

const memberFrom = (row: MemberRow): Member => {
  const hamlets: HamletCode[] = JSON.parse(row.hamlets)
  return { ...row, hamlets }
}

/** Members, phones and invitations of a ward or a province. */
export class SqlPeople implements People {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  member(id: string): Member | null {
    const [row] = this.#sql.exec<MemberRow>('SELECT * FROM member WHERE id = ?', id).toArray()
    return row ? memberFrom(row) : null
  }

  members(): Member[] {
    return this.#sql.exec<MemberRow>('SELECT * FROM member ORDER BY id').toArray().map(memberFrom)
  }

  saveMember({ id, name, role, hamlets, state }: Member): void {
    const query = 'INSERT OR REPLACE INTO member (id, name, role, hamlets, state) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(query, id, name, role, JSON.stringify(hamlets), state)
  }

  device(id: string): Device | null {
    const [row] = this.#sql.exec<DeviceRow>('SELECT * FROM device WHERE id = ?', id).toArray()
    return row ? deviceFrom(row) : null
  }

  devices(): Device[] {
    return this.#sql
      .exec<DeviceRow>(
        `SELECT id, member, public_key, label, state, enrolled_at, last_contact, last_no, gaps, pushes
         FROM device ORDER BY id`,
      )
      .toArray()
      .map(deviceFrom)
  }

  saveDevice(device: Device): void {
    const { id, member, publicKey, label, state, enrolledAt, lastContact, numbers, marks, pushes } = device
    this.#sql.exec(
      `INSERT INTO device
         (id, member, public_key, label, state, enrolled_at, last_contact, last_no, gaps, pushes, marks)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, coalesce(?11, ''))
       ON CONFLICT (id) DO UPDATE SET member = ?2, public_key = ?3, label = ?4, state = ?5, enrolled_at = ?6,
         last_contact = ?7, last_no = ?8, gaps = ?9, pushes = ?10, marks = coalesce(?11, marks)`,
      ...[id, member, publicKey, label, state, enrolledAt, lastContact, numbers.last],
      JSON.stringify(numbers.gaps),
      pushes && JSON.stringify(pushes),
      marks,
    )
  }

  /** Ids of the members and phones that left. */
  retired(): string[] {
    const query = `SELECT id FROM member WHERE state = 'retired' UNION ALL SELECT id FROM device WHERE state = 'retired'`
    return this.#sql
      .exec<{ id: string }>(query)
      .toArray()
      .map(({ id }) => id)
  }

  invitation(id: string): KeptInvitation | null {
    const [row] = this.#sql.exec<InvitationRow>('SELECT * FROM invitation WHERE id = ?', id).toArray()
    return row ? invitationFrom(row) : null
  }

  invitations(): KeptInvitation[] {
    return this.#sql.exec<InvitationRow>('SELECT * FROM invitation ORDER BY id').toArray().map(invitationFrom)
  }

  saveInvitation(invitation: KeptInvitation): void {
    const { id, secretHash, name, role, hamlets, expiresAt, state, by, device, member } = invitation
    this.#sql.exec(
      `INSERT OR REPLACE INTO invitation
         (id, secret_hash, name, role, hamlets, expires_at, state, invited_by, device, member)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, secretHash, name, role, JSON.stringify(hamlets), expiresAt, state, by, device, member],
    )
  }
}
