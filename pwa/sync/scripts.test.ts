import * as v from 'valibot'
import { expect, it } from 'vitest'
import { uuidv7, WardCode } from '../../contract/index.ts'
import { enrol } from '../account/enrol.ts'
import { newSigningKeys, openWardKey } from '../account/keys.ts'
import { TestOffice } from '../account/office.suite.ts'
import { signIn } from '../account/signIn.ts'
import { buildMutation } from '../storage/mutation.ts'
import { keyringOf, openText, sealText } from '../storage/sealing.ts'
import { HAMLET, WARD } from '../storage/session.suite.ts'
import { doorTo } from './phone.suite.ts'
import { pushMutations } from './pushMutations.ts'
import { TestWard } from './ward.suite.ts'

it('the phone’s own code enrols, signs in, seals and pushes in Node: demo data come in by the front door', async () => {
  const office = new TestOffice()
  const key = await openWardKey()
  const link = await office.invite('can-bo', key)
  const keys = await newSigningKeys()
  const identity = await enrol(office.door, link, keys, 'máy dữ liệu mẫu')
  if (!identity.ok) throw new Error('not enrolled')
  const token = await signIn(office.door, identity.value, keys)
  if (!token.ok) throw new Error('not signed in')

  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const mutations = await Promise.all(
    Array.from({ length: 450 }, async (_, i) => {
      const fields = { label: await sealText(key, `Nhà ${i}`) }
      const at = '2026-11-22T02:00:00.000Z'
      return buildMutation({
        no: i + 1,
        op: 'put',
        kind: 'household',
        id: uuidv7(),
        scope: HAMLET,
        fields,
        at,
      })
    }),
  )
  const door = doorTo(ward, identity.value, { next: [] })
  const pushed = await pushMutations(door, v.parse(WardCode, WARD), token.value.token, mutations)
  expect(pushed.ok && pushed.value.map(({ s }) => s)).toEqual(mutations.map(() => 'ok'))
  expect(ward.calls).toBe(3)
  const [first] = ward.live(HAMLET).values()
  const label = first && mutations[0]?.fields.label
  expect(first?.label).toEqual(label)
  expect(await openText(keyringOf(key), await sealText(key, 'Nhà 0'))).toBe('Nhà 0')

  const lost = await pushMutations(
    doorTo(ward, identity.value, { next: ['lost-answer'] }),
    v.parse(WardCode, WARD),
    't',
    mutations,
  )
  expect(lost).toEqual({ ok: false, failure: { kind: 'network' } })
})
