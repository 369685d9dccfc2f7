import { afterEach } from 'vitest'
import { addHousehold } from '../storage/index.ts'
import { HAMLET, WARD } from '../storage/session.suite.ts'
import { type TestPhone, testPhone } from './phone.suite.ts'
import { TestWard } from './ward.suite.ts'

/** A ward with one hamlet and phones on it, ended after each test. */
export function wardWithPhones() {
  const opened: TestPhone[] = []
  afterEach(async () => {
    for (const phone of opened.splice(0)) await phone.session.end()
  })
  return {
    async wardAndPhone(options: Parameters<typeof testPhone>[1] = {}) {
      const ward = new TestWard()
      ward.scopes = new Set([WARD, HAMLET])
      const phone = await testPhone(ward, options)
      opened.push(phone)
      return { ward, phone, session: phone.session }
    },
    home: (session: TestPhone['session'], label = 'Nhà 12 – ngõ 3') =>
      addHousehold(session, { hamlet: HAMLET, label }),
  }
}

/** Sealed under a key nobody has. */
export const sealedNothing = { k: 'x', iv: 'AAAAAAAAAAAAAAAA', ct: 'AA' }
