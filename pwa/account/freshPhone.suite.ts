import { Dexie } from 'dexie'
import { afterEach, beforeEach } from 'vitest'
import { registry } from '../storage/registry.ts'
import { storeName } from '../storage/store.ts'
import { type Joining, joinTeam } from './join.ts'
import type { JoinLink } from './joinLink.ts'
import { openWardKey, type RawWardKey } from './keys.ts'
import { lock } from './lock.ts'
import { TestOffice } from './office.suite.ts'

export const PIN = '280519'

/** A phone nobody has used, and the server's desk for people; both anew for each test. */
export class FreshPhone {
  office = new TestOffice()
  wardKey: RawWardKey = { id: '', raw: '' }

  /** Somebody new on this phone, unlocked. */
  async joined(role: 'thanh-vien' | 'can-bo' | 'lanh-dao' | 'tinh' = 'thanh-vien', pin = PIN) {
    return this.enter(await this.office.invite(role, role === 'thanh-vien' ? this.wardKey : null), pin)
  }

  /** Somebody with an invitation on this phone, unlocked. */
  async enter(link: JoinLink, pin = PIN, recovered?: Joining['recovered']) {
    const result = await joinTeam({ link, pin, deviceLabel: 'máy thử', recovered }, this.office.door)
    if (!result.ok) throw new Error('not enrolled')
    return { link, ...result }
  }
}

export function freshPhone(): FreshPhone {
  const phone = new FreshPhone()
  beforeEach(async () => {
    const { id, raw } = await openWardKey()
    phone.wardKey = { id, raw }
    phone.office = new TestOffice()
  })
  afterEach(async () => {
    await lock()
    for (const { member } of await registry.members.toArray()) await Dexie.delete(storeName(member))
    await registry.members.clear()
    await registry.joining.clear()
    await registry.left.clear()
    localStorage.clear()
  })
  return phone
}
