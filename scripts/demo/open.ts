import type { Identity } from '../../contract/account.ts'
import type { Door } from '../../pwa/account/door.ts'
import { enrol } from '../../pwa/account/enrol.ts'
import { newInvitation } from '../../pwa/account/invitation.ts'
import { newSigningKeys, openWardKey } from '../../pwa/account/keys.ts'
import { signIn } from '../../pwa/account/signIn.ts'
import type { WardKey } from '../../pwa/storage/sealing.ts'
import { mustSucceed, post } from './calling.ts'
import {
  administrator,
  busiest,
  type DemoMember,
  official,
  province,
  provinceName,
  ward,
  wardName,
} from './ward.ts'

/** An enrolled pretend phone: who it acts for, its token, and the number of its next mutation. */
export type DemoPhone = { identity: Identity; token: string; nextNo: number }

/** Opens province and ward, enrols the official, and leaves the door of `/thu` open. */
export async function openDemo(
  door: Door,
  setupKey: string,
): Promise<{ official: DemoPhone; key: WardKey & { raw: string } }> {
  const wardKey = await openWardKey()
  await openProvince(door, setupKey)
  const first = await openWard(door, setupKey)
  await post(door, '/api/demo/door', {
    setupKey,
    wardKey: wardKey.raw,
    keyId: wardKey.id,
    hamlet: busiest,
  })
  return { official: first, key: wardKey }
}

/** Invites and enrols the members, one after the other; their hamlets must exist by then. */
export async function enrolTeam(
  door: Door,
  first: DemoPhone,
  people: readonly DemoMember[],
): Promise<{ member: DemoMember; phone: DemoPhone }[]> {
  const enrolled = []
  for (const member of people) enrolled.push({ member, phone: await join(door, first, member) })
  return enrolled
}

async function openProvince(door: Door, setupKey: string): Promise<void> {
  const { invitation } = await newInvitation({ name: administrator, role: 'can-bo', hamlets: [] })
  const { id, secretHash, name } = invitation
  await post(door, '/api/setup/provinces', {
    setupKey,
    province,
    name: provinceName,
    invitation: { id, secretHash, name },
  })
}

async function openWard(door: Door, setupKey: string): Promise<DemoPhone> {
  const { invitation, secret } = await newInvitation({ name: official, role: 'can-bo', hamlets: [] })
  const { id, secretHash, name } = invitation
  await post(door, '/api/setup/wards', {
    setupKey,
    ward,
    province,
    name: wardName,
    invitation: { id, secretHash, name },
  })
  return phoneOf(door, id, secret)
}

async function join(door: Door, first: DemoPhone, member: DemoMember): Promise<DemoPhone> {
  const { invitation, secret } = await newInvitation(member)
  await post(door, `/api/wards/${ward}/invitations`, invitation, first.token)
  return phoneOf(door, invitation.id, secret)
}

/** What a phone does with its link: make keys, enrol, sign the challenge. */
async function phoneOf(
  door: Door,
  invitation: Parameters<typeof enrol>[1]['invitation'],
  secret: string,
): Promise<DemoPhone> {
  const keys = await newSigningKeys()
  const identity = mustSucceed(await enrol(door, { ward, province, invitation, secret }, keys, 'Máy mẫu'))
  const { token } = mustSucceed(await signIn(door, { ward, province, device: identity.device }, keys))
  return { identity, token, nextNo: 1 }
}
