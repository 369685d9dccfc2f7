import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { type Erasure, HamletCode, Uuid } from '../../../contract/index.ts'
import { drawn, wordsOn } from '../../live/drawn.suite.tsx'
import { button, clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { sessionWithHamlets } from '../hamlet.suite.ts'
import { noSignal, wardServer } from '../ports.suite.ts'
import { ErasedScreen } from './ErasedScreen.tsx'

beforeEach(() => page.viewport(360, 740))
afterEach(clear)

const base = {
  hamlet: v.parse(HamletCode, '05860-06'),
  member: null,
  at: '2026-11-22T02:05:00.000Z',
}
const erasures: Erasure[] = [
  {
    ...{
      ...base,
      no: 3,
      cause: 'asked',
      id: v.parse(Uuid, '0193f000-0000-7000-8000-00000012a4f7'),
      kind: 'person',
    },
    counts: { person: 1, assistance: 2, consent: 1 },
  },
  {
    ...{
      ...base,
      no: 2,
      cause: 'withdrawn',
      id: v.parse(Uuid, '0193f000-0000-7000-8000-000000bb0001'),
      kind: 'person',
    },
    counts: { person: 1 },
  },
  { ...base, no: 1, cause: 'retention', id: null, kind: null, counts: { household: 4, visit: 9, draft: 2 } },
]

describe('[P6] (D74) certificates of erasure', () => {
  it('say when, where, why and how many; and offer to print', async () => {
    const root = drawn(<ErasedScreen />, await sessionWithHamlets(), [wardServer({ erasures }).port])
    await expect
      .poll(() => wordsOn(root))
      .toContain('Xóa một người theo yêu cầu1 người, 2 lượt hỗ trợ, 1 lần hỏi ý kiến')
    await expect.poll(() => wordsOn(root)).toContain('Tổ dân phố 6 · mã 12a4f7')
    expect(wordsOn(root)).toContain('Bỏ tên vì đã rút đồng ý1 người')
    expect(wordsOn(root)).toContain('Xóa vì hết hạn lưu giữ4 nhà, 9 lần đến nhà, 2 mục khác')
    expect(wordsOn(root)).toContain('In danh sách')
    await expectNoViolations(root)
  })

  it('older ones come below, once, also when they were asked for twice', async () => {
    const [first, ...older] = erasures
    const server = wardServer({ erasures: first ? [first] : [], older })
    const root = drawn(<ErasedScreen />, await sessionWithHamlets(), [server.port])
    await expect.poll(() => wordsOn(root)).toContain('Xem cũ hơn')
    const more = button(root, 'Xem cũ hơn')
    more.click()
    more.click()
    await expect.poll(() => wordsOn(root)).not.toContain('Xem cũ hơn')
    await expect.poll(() => root.querySelectorAll('main li')).toHaveLength(3)
  })

  it('nobody yet, and no signal, are said in words', async () => {
    const none = drawn(<ErasedScreen />, await sessionWithHamlets(), [wardServer().port])
    await expect.poll(() => wordsOn(none)).toContain('Chưa xóa dữ liệu của ai')
    clear()
    const away = drawn(<ErasedScreen />, await sessionWithHamlets(), [wardServer({ failure: noSignal }).port])
    await expect.poll(() => wordsOn(away)).toContain('Chưa lấy được danh sách')
    expect(wordsOn(away)).toContain('Thử lại')
  })
})
