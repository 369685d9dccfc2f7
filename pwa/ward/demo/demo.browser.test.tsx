import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { type ApiFailure, DemoDoor, type Role } from '../../../contract/index.ts'
import { drawn, filled, pressRow, wordsOn } from '../../live/drawn.suite.tsx'
import { isDemo } from '../../live/settings.ts'
import { clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { DemoScreen } from './DemoScreen.tsx'
import { demoPort } from './port.ts'

beforeEach(() => page.viewport(360, 740))
afterEach(() => {
  clear()
  localStorage.clear()
})

const door = v.parse(DemoDoor, {
  ward: '05860',
  province: '19',
  wardKey: 'K'.repeat(43),
  keyId: 'khoa-thu',
  hamlet: '05860-06',
})

function demoWith({ closed, refused }: { closed?: ApiFailure; refused?: ApiFailure } = {}) {
  const entered: { role: Role; pin: string }[] = []
  const port = filled(demoPort, {
    openDoor: async () => (closed ? { ok: false, failure: closed } : { ok: true, value: door }),
    enter: async (_door, { role, pin }) => {
      if (refused) return { ok: false, failure: refused }
      entered.push({ role, pin })
      return { ok: true, value: null }
    },
  })
  return { entered, root: drawn(<DemoScreen />, null, [port]) }
}

describe('the demo door', () => {
  it('offers five roles, says that the data are made up, and shows the PIN', async () => {
    const { root } = demoWith()
    await expect.poll(() => root.querySelectorAll('.row')).toHaveLength(5)
    expect(wordsOn(root)).toContain('Dữ liệu mẫu – không có người thật')
    expect(wordsOn(root)).toContain('Mã PIN để thử: 2 4 6 8 1 3.')
    await expectNoViolations(root)
  })

  it.each([
    ['Tổ trưởng', 'to-truong', '/to'],
    ['Lãnh đạo', 'lanh-dao', '/phuong'],
    ['Quản trị tỉnh', 'tinh', '/tinh'],
  ] as const)('one tap on %s joins and goes to its home', async (words, role, home) => {
    const { root, entered } = demoWith()
    await expect.poll(() => root.querySelectorAll('.row')).toHaveLength(5)
    pressRow(root, words)
    await expect.poll(() => location.pathname).toBe(home)
    expect(entered).toEqual([{ role, pin: '246813' }])
    expect(isDemo()).toBe(true)
  })

  it('says so where there is none', async () => {
    const { root } = demoWith({ closed: { kind: 'code', code: 'not-found', status: 404, retryAfter: null } })
    await expect.poll(() => wordsOn(root)).toContain('Nơi này không có bản thử')
    expect(wordsOn(root)).not.toContain('Dữ liệu mẫu')
  })

  it('stays at the door when joining fails', async () => {
    const { root } = demoWith({ refused: { kind: 'network' } })
    await expect.poll(() => root.querySelectorAll('.row')).toHaveLength(5)
    pressRow(root, 'Thành viên tổ')
    await expect.poll(() => wordsOn(root)).toContain('Chưa vào được.')
    expect(isDemo()).toBe(false)
  })
})
