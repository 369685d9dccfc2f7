import { expect, it, vi } from 'vitest'
import { testSession } from '../session.suite.ts'
import { rehearseOnce } from './rehearse.ts'

it('searches are rehearsed once for each unlocking, and no more once it is locked', async () => {
  const { session } = await testSession()
  const again = vi.fn(() => [])
  const find = vi.fn(() => {
    if (find.mock.calls.length === 3) session.store.end()
    return []
  })
  rehearseOnce(session, find)
  rehearseOnce(session, again)
  await expect.poll(() => session.isOpen).toBe(false)
  const other = await testSession()
  const whole = vi.fn(() => [])
  rehearseOnce(other.session, whole)
  await expect.poll(() => whole.mock.calls.length).toBeGreaterThan(5)
  expect(find).toHaveBeenCalledTimes(3)
  expect(again).not.toHaveBeenCalled()
  await other.session.end()
})
