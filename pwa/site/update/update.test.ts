import { expect, it } from 'vitest'
import { mayReload } from './reload.ts'
import { isTimeToLook } from './resume.ts'

const minute = 60_000

it('(D36) reloads once when a new version takes over, and never in a loop', () => {
  expect(mayReload(null, 1_000_000)).toBe(true)
  expect(mayReload('1000000', 1_000_000 + minute / 2)).toBe(false)
  expect(mayReload('1000000', 1_000_000 + 2 * minute)).toBe(true)
})

it('(D41) looks for a new version on return, but not at every glance', () => {
  expect(isTimeToLook(0, 9 * minute)).toBe(false)
  expect(isTimeToLook(0, 10 * minute)).toBe(true)
})
