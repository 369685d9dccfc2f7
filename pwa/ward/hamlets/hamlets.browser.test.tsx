import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { drawn, pressRow, sessionOf, typeInto, wordsOn } from '../../live/drawn.suite.tsx'
import { untell } from '../../live/toast.tsx'
import { listDenominators, listHamlets, saveHamlet, setDenominator } from '../../storage/index.ts'
import type { Session } from '../../storage/session.ts'
import { button, clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { DenominatorsScreen } from '../denominators/DenominatorsScreen.tsx'
import { AddHamletsScreen } from './AddHamletsScreen.tsx'
import { HamletsScreen } from './HamletsScreen.tsx'

beforeEach(() => page.viewport(360, 740))
afterEach(() => {
  clear()
  untell()
})

const hamlet = (number: number) => ({
  code: `05860-${String(number).padStart(2, '0')}`,
  name: `Tổ dân phố ${number}`,
  type: 'to-dan-pho' as const,
  validFrom: '2026-01-01',
})

async function officialWith(...numbers: number[]): Promise<Session> {
  const session = await sessionOf('can-bo')
  for (const number of numbers) await saveHamlet(session, hamlet(number))
  return session
}

const police = { kind: 'nguoi-tu-14', source: 'công an phường', date: '2026-10-01' }

describe('a ward without hamlets', () => {
  it('[S1] gets twelve at once, saved on the phone and waiting to be sent, without any network', async () => {
    const session = await sessionOf('can-bo')
    const root = drawn(<AddHamletsScreen />, session)
    await expect.poll(() => root.querySelector('input[name="last"]')).toBeTruthy()
    typeInto(root, 'last', '12')
    await expect.poll(() => wordsOn(root)).toContain('Sẽ thêm 12: Tổ dân phố 1 … Tổ dân phố 12')
    await expectNoViolations(root)
    button(root, 'Thêm 12 địa bàn').click()
    await expect.poll(async () => (await listHamlets(session)).map(({ name }) => name)).toHaveLength(12)
    expect(await session.store.outbox.count()).toBe(12)
    await expect.poll(() => location.pathname).toBe('/phuong/dia-ban')
  })

  it('does not let a mistyped number make hundreds', async () => {
    const root = drawn(<AddHamletsScreen />, await sessionOf('can-bo'))
    await expect.poll(() => root.querySelector('input[name="last"]')).toBeTruthy()
    typeInto(root, 'last', '120')
    await expect.poll(() => wordsOn(root)).toContain('Mỗi lần thêm được nhiều nhất 60.')
    expect(root.querySelector('.button--main')?.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('the list of hamlets', () => {
  it('leads from hamlets to denominators to people', async () => {
    const session = await officialWith(6)
    const root = drawn(<HamletsScreen />, session)
    await expect.poll(() => wordsOn(root)).toContain('Tiếp theo: nhập số dân, số hộ (mẫu số)')
    const [first] = await listHamlets(session)
    if (!first) throw new Error('there is a hamlet')
    await setDenominator(session, { ...police, hamlet: '05860-06', value: 842 })
    await expect.poll(() => wordsOn(root)).toContain('Tiếp theo: mời tổ trưởng')
    expect(root.querySelector('a[href="/phuong/doi-ngu/moi"]')).toBeTruthy()
  })

  it('[S4] says of each that it waits to be sent, and which have no denominator', async () => {
    const session = await officialWith(6, 10)
    await setDenominator(session, { ...police, hamlet: '05860-06', value: 842 })
    const root = drawn(<HamletsScreen />, session)
    await expect.poll(() => wordsOn(root)).toContain('Số người từ 14 tuổi: 842Đã lưu trên máy, chờ gửi')
    expect(wordsOn(root)).toContain('Tổ dân phố 10chưa có mẫu số')
    await expectNoViolations(root)
  })

  it('corrects a name, but not into one that is taken', async () => {
    const session = await officialWith(6, 10)
    const root = drawn(<HamletsScreen />, session)
    await expect.poll(() => wordsOn(root)).toContain('Tổ dân phố 10')
    pressRow(root, 'Tổ dân phố 10')
    await expect.poll(() => wordsOn(root)).toContain('Sửa tên')
    button(root, 'Sửa tên').click()
    await expect.poll(() => root.querySelector('input[name="hamlet-name"]')).toBeTruthy()
    typeInto(root, 'hamlet-name', 'tổ dân phố 6')
    await expect.poll(() => button(root, 'Lưu tên')).toBeTruthy()
    button(root, 'Lưu tên').click()
    await expect.poll(() => wordsOn(root)).toContain('Đã có Tổ dân phố 6.')
    typeInto(root, 'hamlet-name', 'Tổ dân phố 10A')
    await expect.poll(() => wordsOn(root)).not.toContain('Đã có Tổ dân phố 6.')
    button(root, 'Lưu tên').click()
    await expect
      .poll(async () => (await listHamlets(session)).map(({ name }) => name))
      .toEqual(['Tổ dân phố 6', 'Tổ dân phố 10A'])
  })

  it('[P4] shows a tổ trưởng names only', async () => {
    const root = drawn(<HamletsScreen />, await sessionOf('lanh-dao'))
    await expect.poll(() => wordsOn(root)).toContain('Cán bộ phường, xã sẽ thêm địa bàn.')
    expect(root.querySelector('.button--main')).toBeNull()
  })
})

describe('[C5] denominators', () => {
  it('are typed for all hamlets at once, with one source and one day, offline', async () => {
    const session = await officialWith(6, 10)
    const root = drawn(<DenominatorsScreen />, session)
    await expect.poll(() => root.querySelector('input[name="05860-06"]')).toBeTruthy()
    typeInto(root, 'source', 'công an phường')
    typeInto(root, 'date', '2026-10-01')
    typeInto(root, '05860-06', '842')
    typeInto(root, '05860-10', '1.948')
    await expect.poll(() => wordsOn(root)).toContain('Lưu 2 mẫu số')
    expect(wordsOn(root)).toContain('Ngày 01/10/2026')
    await expectNoViolations(root)
    button(root, 'Lưu 2 mẫu số').click()
    await expect.poll(async () => (await listDenominators(session)).length).toBe(2)
    expect(await listDenominators(session)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...police, hamlet: '05860-10', value: 1_948 }),
        expect.objectContaining({ ...police, hamlet: '05860-06', value: 842 }),
      ]),
    )
  })

  it('are not saved while one is no number or the source is missing; what was typed stays', async () => {
    const session = await officialWith(6)
    const root = drawn(<DenominatorsScreen />, session)
    await expect.poll(() => root.querySelector('input[name="05860-06"]')).toBeTruthy()
    typeInto(root, '05860-06', 'khoảng 900')
    await expect.poll(() => wordsOn(root)).toContain('Chỉ ghi số tròn.')
    button(root, 'Lưu mẫu số').click()
    await expect.poll(() => wordsOn(root)).toContain('Ghi rõ ai cung cấp các con số này.')
    expect(root.querySelector<HTMLInputElement>('input[name="05860-06"]')?.value).toBe('khoảng 900')
    expect(await listDenominators(session)).toEqual([])
  })
})
