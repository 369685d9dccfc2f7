import { expect, it, vi } from 'vitest'
import { PATIENCE_MS } from '../../../scripts/check/patience.ts'
import { testSession } from '../session.suite.ts'
import { rehearseOnce } from './rehearse.ts'

/** A busy browser takes its time before it says that it has nothing to do. */
const soon = (isSo: () => void) => vi.waitFor(isSo, { interval: 10, timeout: PATIENCE_MS })

it('searches are rehearsed once for each unlocking, and no more once it is locked', async () => {
  const { session } = await testSession()
  const again = vi.fn(() => [])
  const find = vi.fn(() => {
    if (find.mock.calls.length === 3) session.store.end()
    return []
  })
  rehearseOnce(session, find)
  rehearseOnce(session, again)
  await soon(() => expect(session.isOpen).toBe(false))
  const other = await testSession()
  const whole = vi.fn(() => [])
  rehearseOnce(other.session, whole)
  await soon(() => expect(whole.mock.calls.length).toBeGreaterThan(5))
  expect(find).toHaveBeenCalledTimes(3)
  expect(again).not.toHaveBeenCalled()
  await other.session.end()
})
