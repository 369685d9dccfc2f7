import * as v from 'valibot'
import {
  HamletCode,
  type Identity,
  ProvinceCode,
  type Role,
  Uuid,
  uuidv7,
  WardCode,
} from '../../contract/index.ts'
import { keyringOf, type WardKey } from './sealing.ts'
import { Session } from './session.ts'
import { Store } from './store.ts'

/** Things every storage test needs: a ward key, an identity, an unlocked session on a database of its own. */
export const WARD = v.parse(WardCode, '05860')
export const HAMLET = v.parse(HamletCode, '05860-06')
export const OTHER_HAMLET = v.parse(HamletCode, '05860-07')

export const testWardKey = async (id = 'khoa-thu'): Promise<WardKey> => ({
  id,
  key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']),
})

export const testIdentity = (role: Role = 'thanh-vien', hamlets = [HAMLET]): Identity => ({
  ward: WARD,
  province: v.parse(ProvinceCode, '19'),
  wardName: 'Phường thử',
  member: uuidv7(),
  device: uuidv7(),
  name: 'Người thử',
  role,
  hamlets,
  scopeVersion: 1,
})

export type TestSession = { session: Session; clock: { now: number } }

/** A session with a clock of its own. A second one on the same identity and key plays another tab. */
export async function testSession({
  identity = testIdentity(),
  key,
  clock = { now: Date.parse('2026-11-22T02:00:00.000Z') },
}: {
  identity?: Identity
  key?: WardKey
  clock?: { now: number }
} = {}): Promise<TestSession> {
  const keys = keyringOf(key ?? (await testWardKey()))
  return { session: new Session(identity, new Store(identity.member), keys, () => clock.now), clock }
}

export const uuid = (text: string): Uuid => v.parse(Uuid, text)
