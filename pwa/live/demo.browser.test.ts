import { afterEach, expect, it } from 'vitest'
import { isDemo, markDemo } from './settings.ts'

afterEach(() => localStorage.clear())

it('says "dữ liệu mẫu" in the demo ward and its province only, also on a phone that tried the demo once', () => {
  const demo = { ward: '05860', province: '19' }
  expect(isDemo(demo)).toBe(false)
  markDemo()
  expect(isDemo(demo)).toBe(true)
  expect(isDemo({ ward: null, province: '19' })).toBe(true)
  expect(isDemo({ ward: '05890', province: '19' })).toBe(false)
  expect(isDemo({ ward: null, province: '37' })).toBe(false)
})
