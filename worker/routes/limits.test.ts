import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DEVICE_RATE } from '../domain/rateLimit.ts'
import { call, refusal } from '../testing/call.suite.ts'
import { CONTENT_KEY } from '../testing/guides.suite.ts'
import { openTown } from '../testing/ward.suite.ts'
import { networkOf } from './place.ts'

/** Time stands still, so that no bucket fills again while the test runs. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

it('[P9] a phone that calls without end is told when to come back; others are not held up', async () => {
  const town = await openTown()
  const [wild, calm] = [await town.volunteer(), await town.volunteer()]
  const ward = env.WARD.getByName(town.ward)
  await Promise.all(Array.from({ length: DEVICE_RATE.burst }, () => ward.me(wild.device)))
  const got = await wild.get('me')
  expect(refusal(got)).toBe('429 too-many-requests')
  expect(got.headers.get('Retry-After')).toBe('1')
  expect((await calm.get('me')).status).toBe(200)
  vi.setSystemTime(Date.now() + 1_000)
  expect((await wild.get('me')).status).toBe(200)
})

it('[P9] who guesses content keys is slowed down, the right key too until some time has passed', async () => {
  const ask = async (key: string) =>
    (await call('/api/guides/publications', { headers: { 'Content-Key': key } })).status
  for (let time = 0; time < 10; time++) expect(await ask(`guess ${time}`)).toBe(403)
  expect([await ask('one more guess'), await ask(CONTENT_KEY)]).toEqual([429, 429])
  vi.setSystemTime(Date.now() + 60_000)
  for (let time = 0; time < 20; time++) expect(await ask(CONTENT_KEY)).toBe(200)
})

it('[P9] who guesses setup keys is slowed down, the right key too until some time has passed', async () => {
  const guess = () =>
    call('/api/setup/wards', {
      json: {
        ...{ setupKey: 'a wrong guess', ward: '10999', province: '19', name: 'Phường' },
        invitation: { id: '01900000-0000-7000-8000-000000000001', secretHash: 'A'.repeat(43), name: 'Ai' },
      },
    })
  const answers = []
  for (let time = 0; time < 12; time++) answers.push(refusal(await guess()))
  expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => '403 setup-key-wrong'))
  expect(answers.slice(10)).toEqual(['429 too-many-requests', '429 too-many-requests'])
  await expect(openTown()).rejects.toThrow('too-many-requests')
  vi.setSystemTime(Date.now() + 60_000)
  expect((await openTown()).official.token).not.toBe('')
})

it('[P9] whoever has one IPv6 address has its network; IPv4 addresses stand for themselves', () => {
  const same = ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', '2001:db8:1:2::'].map(networkOf)
  expect(new Set(same)).toEqual(new Set(['2001:db8:1:2']))
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('203.0.113.7')).not.toBe(networkOf('203.0.113.8'))
})
