import * as v from 'valibot'
import { HamletCode, ProvinceCode, type ScopeId, uuidv7, WardCode } from '../../contract/ids.ts'
import type { WardRole } from '../../contract/roles.ts'
import { enrol } from '../../pwa/account/enrol.ts'
import { joinLinkFor, newInvitation } from '../../pwa/account/invitation.ts'
import { newSigningKeys, openWardKey } from '../../pwa/account/keys.ts'
import { signIn } from '../../pwa/account/signIn.ts'
import { buildMutation } from '../../pwa/storage/mutation.ts'
import { pushMutations } from '../../pwa/sync/pushMutations.ts'
import { mustSucceed, post } from '../../scripts/demo/calling.ts'

export const ward = v.parse(WardCode, '05890')
export const province = v.parse(ProvinceCode, '19')
export const hamlet = v.parse(HamletCode, '05890-06')
export const otherHamlet = v.parse(HamletCode, '05890-07')

/** A ward with two hamlets and one official, opened as an operator and that official would, without a screen. */
export type Place = {
  /** What the official's phone sends along. */
  token: string
  /** A link that invites one more person; the ward's key is in its fragment. */
  invite(name: string, role: WardRole, hamlets: HamletCode[]): Promise<string>
}

export async function openPlace(url: string, setupKey: string): Promise<Place> {
  const door = { base: url, fetch }
  const first = await newInvitation({ name: 'Cán bộ thử', role: 'can-bo', hamlets: [] })
  const { id, secretHash, name } = first.invitation
  const invitation = { id, secretHash, name }
  await post(door, '/api/setup/provinces', {
    setupKey,
    province,
    name: 'Tỉnh Thái Nguyên',
    invitation: { ...invitation, id: uuidv7() },
  })
  await post(door, '/api/setup/wards', { setupKey, ward, province, name: 'Phường Vạn Xuân', invitation })
  const keys = await newSigningKeys()
  const link = { ward, province, invitation: id, secret: first.secret, key: null, about: null }
  const identity = mustSucceed(await enrol(door, link, keys, 'Máy cán bộ'))
  const { token } = mustSucceed(await signIn(door, { ward, province, device: identity.device }, keys))
  const key = await openWardKey()
  await writeHamlets(url, token)
  return {
    token,
    async invite(called, role, hamlets) {
      const { invitation: sent, secret } = await newInvitation({ name: called, role, hamlets })
      await post(door, `/api/wards/${ward}/invitations`, sent, token)
      return joinLinkFor(url, {
        ward,
        province,
        invitation: sent.id,
        secret,
        key: { id: key.id, raw: key.raw },
        about: null,
      })
    },
  }
}

async function writeHamlets(url: string, token: string): Promise<void> {
  const scope: ScopeId = ward
  const at = new Date().toISOString()
  const documents = [
    { kind: 'hamlet', fields: hamletFields(hamlet, 'Tổ dân phố 6') },
    { kind: 'hamlet', fields: hamletFields(otherHamlet, 'Tổ dân phố 7') },
    {
      kind: 'denominator',
      fields: { hamlet, kind: 'nguoi-tu-14', value: 40, source: 'Số thử', date: '2026-10-01' },
    },
  ] as const
  const mutations = documents.map(({ kind, fields }, place) =>
    buildMutation({ no: place + 1, op: 'put', kind, id: uuidv7(), scope, fields, at }),
  )
  const verdicts = mustSucceed(await pushMutations({ base: url, fetch }, ward, token, mutations))
  if (verdicts.some((verdict) => verdict.s !== 'ok')) throw new Error('the ward refused its own hamlets')
}

const hamletFields = (code: HamletCode, name: string) => ({
  code,
  name,
  type: 'to-dan-pho',
  validFrom: '2025-07-01',
  validTo: null,
  mergedInto: [],
})
