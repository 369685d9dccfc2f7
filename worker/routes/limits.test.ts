import { expect, it } from 'vitest'
import { DEVICE_RATE } from '../domain/rateLimit.ts'
import { refusal } from '../testing/call.suite.ts'
import { openTown } from '../testing/ward.suite.ts'

it('[P9] a phone that calls without end is told when to come back; others are not held up', async () => {
  const town = await openTown()
  const [wild, calm] = [await town.volunteer(), await town.volunteer()]
  const calls = Array.from({ length: DEVICE_RATE.burst + 60 }, () => wild.get('me'))
  const refused = (await Promise.all(calls)).filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  for (const got of refused) {
    expect(refusal(got)).toBe('429 too-many-requests')
    expect(Number(got.headers.get('Retry-After'))).toBeGreaterThan(0)
  }
  expect((await calm.get('me')).status).toBe(200)
})
