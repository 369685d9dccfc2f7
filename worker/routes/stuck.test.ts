import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, dayInVietnam, uuidv7 } from '../../contract/index.ts'
import { StuckCounts, type StuckEvent } from '../../contract/stuck.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { CONTENT_KEY, inDesk } from '../testing/guides.suite.ts'
import { openTown } from '../testing/ward.suite.ts'

/** No month begins, and no bucket fills again, while a test runs. */
const now = Date.now()
const today = dayInVietnam(now)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
})
afterEach(() => {
  vi.useRealTimers()
})

const press = (changes: Partial<StuckEvent> = {}): StuckEvent => ({
  id: uuidv7(),
  guide: 'vneid-kiem-tra',
  revision: 1,
  step: 'han-the',
  reason: 'the_het_han',
  day: today,
  ...changes,
})
const say = (...events: unknown[]) => call('/api/guides/stuck', { json: { v: 1, events } })
const counts = async () =>
  bodyOf(StuckCounts, await call('/api/guides/stuck', { headers: { 'Content-Key': CONTENT_KEY } })).rows

beforeEach(() =>
  inDesk(
    (sql) =>
      void sql.exec("DELETE FROM stuck; DELETE FROM stuck_seen; DELETE FROM meta WHERE key <> 'schema'"),
  ),
)

describe('“tôi bị kẹt ở bước này”', () => {
  it('is counted per guide, revision, step, reason and month, with or without a reason', async () => {
    expect((await say(press(), press(), press({ reason: null }))).status).toBe(204)
    expect(await counts()).toEqual([
      {
        guide: 'vneid-kiem-tra',
        revision: 1,
        step: 'han-the',
        reason: 'the_het_han',
        month: today.slice(0, 7),
        n: 2,
      },
      { guide: 'vneid-kiem-tra', revision: 1, step: 'han-the', reason: null, month: today.slice(0, 7), n: 1 },
    ])
  })

  it('[S3] counts a press once, however often a phone repeats it', async () => {
    const event = press()
    await Promise.all(Array.from({ length: 10 }, () => say(event, event)))
    expect((await counts())[0]?.n).toBe(1)
  })

  it('keeps nothing about who pressed, and forgets the ids after 14 days', async () => {
    await call('/api/guides/stuck', {
      json: { v: 1, events: [press()] },
      headers: { 'CF-Connecting-IP': '203.0.113.9', 'User-Agent': 'Zalo', Cookie: 'a=b' },
    })
    const kept = await inDesk((sql) =>
      ['meta', 'stuck', 'stuck_seen'].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray()),
    )
    expect(JSON.stringify(kept)).not.toMatch(/203\.0\.113|Zalo|a=b/)
    await inDesk((sql) => {
      sql.exec('UPDATE stuck_seen SET day = ?', addDays(today, -15))
      sql.exec("DELETE FROM meta WHERE key = 'stuck today'")
    })
    await say(press())
    expect(await inDesk((sql) => sql.exec('SELECT count(*) AS n FROM stuck_seen').one().n)).toBe(1)
  })

  it('leaves out what nobody knows and counts the rest', async () => {
    const unknown = [{ guide: 'bai-la' }, { step: 'buoc-la' }, { reason: 'ly_do_la' }, { revision: 900 }]
    const got = await say(...unknown.map(press), press())
    expect(refusal(got)).toBe('422 guide-unknown')
    expect((await counts()).map(({ n }) => n)).toEqual([1])
  })

  it('a press from another season counts in this month', async () => {
    await say(
      press({ day: '1999-01-01' }),
      press({ day: addDays(today, 300) }),
      press({ day: addDays(today, -3) }),
    )
    const months = (await counts()).map(({ month }) => month)
    expect(new Set(months)).toEqual(new Set([today.slice(0, 7), addDays(today, -3).slice(0, 7)]))
  })

  it.each([
    ['no events', { v: 1, events: [] }],
    ['too many', { v: 1, events: Array.from({ length: 51 }, () => press()) }],
    ['an id of another kind', { v: 1, events: [press({ id: 'me' })] }],
    ['free text', { v: 1, events: [press({ reason: 'không thấy nút gì cả' })] }],
    ['no day', { v: 1, events: [press({ day: 'hôm nay' })] }],
    ['no version', { events: [press()] }],
  ])('%s is refused and nothing is counted', async (_, json) => {
    expect(refusal(await call('/api/guides/stuck', { json }))).toBe('422 body-invalid')
    expect(await counts()).toEqual([])
  })

  it('[P9] an address that runs wild is slowed down', async () => {
    const headers = { 'CF-Connecting-IP': '198.51.100.7' }
    const got = await Promise.all(
      Array.from({ length: 320 }, () => call('/api/guides/stuck', { raw: '{}', headers })),
    )
    const slowed = got.find(({ status }) => status === 429)
    expect(slowed?.headers.get('Retry-After')).toMatch(/^\d+$/)
  })
})

describe('who reads the counts', () => {
  it('the authors with their own key; nobody with another, not even the one that opens wards', async () => {
    for (const headers of [{}, { 'Content-Key': '' }, { 'Content-Key': 'setup of the tests' }] as Record<
      string,
      string
    >[])
      expect(refusal(await call('/api/guides/stuck', { headers }))).toBe('403 content-key-wrong')
    expect(await counts()).toEqual([])
  })

  it('[C8] a ward’s leaders, without counts under 5', async () => {
    await say(...Array.from({ length: 5 }, () => press()), press({ reason: null }))
    const town = await openTown()
    const leader = await town.welcome('lanh-dao')
    const { rows } = bodyOf(StuckCounts, await leader.get('stuck'))
    expect(rows.map(({ n }) => n).sort()).toEqual([5, null].sort())
  })
})
