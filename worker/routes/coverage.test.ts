import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { monthInVietnam, ProvinceCoverage, uuidv7, WardCoverage } from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { assistance, denominator, hamlet, household, person, put } from '../testing/documents.suite.ts'
import { join, newKeys, newSecret, type Phone } from '../testing/phone.suite.ts'
import { anyProvince, hamletOf, openTown, SETUP_KEY, type Town } from '../testing/ward.suite.ts'

afterEach(() => {
  vi.useRealTimers()
})

const coverage = async (phone: Phone, what = 'coverage') => bodyOf(WardCoverage, await phone.get(what))

async function helpOne(
  phone: Phone,
  { near }: Town,
  facts: Record<string, boolean>,
  at = new Date().toISOString(),
) {
  const [home, who] = [uuidv7(), uuidv7()]
  await phone.push(
    household(near, home),
    person(near, home, {}, who),
    assistance(near, { household: home, person: who, facts, at }),
  )
}

describe('[C4] coverage of a ward', () => {
  it('a numerator never comes without its denominator, its source and how many were asked', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await town.official.push(denominator(town.ward, town.near, 'nguoi-tu-14', 240))
    await helpOne(phone, town, { 'vneid.account': true })
    await helpOne(phone, town, { 'vneid.account': false })
    const { rows, name } = await coverage(town.official)
    expect(name).toBe('Phường Thử')
    expect(rows.find(({ hamlet: of, indicator }) => of === town.near && indicator === 'ID2')).toEqual({
      hamlet: town.near,
      indicator: 'ID2',
      kind: 'declared',
      period: 'all',
      numerator: 1,
      surveyed: 2,
      denominator: { value: 240, source: 'Công an phường', date: '2026-01-31' },
    })
    const silent = rows.find(({ hamlet: of, indicator }) => of === town.far && indicator === 'ID2')
    expect(silent).toMatchObject({ numerator: 0, surveyed: 0, denominator: null })
  })

  it('[C5] the denominator with the latest date holds, whichever was written last', async () => {
    const town = await openTown()
    await town.official.push(
      denominator(town.ward, town.near, 'ho', 310, '2026-06-30'),
      denominator(town.ward, town.near, 'ho', 300, '2026-01-31'),
    )
    const { rows } = await coverage(town.official)
    const houses = rows.find(({ hamlet: of, indicator }) => of === town.near && indicator === 'ho')
    expect(houses).toMatchObject({ kind: 'output', numerator: 0, denominator: { value: 310 } })
  })

  it('[C1] official figures stand apart, the newest of each', async () => {
    const town = await openTown()
    const official = (value: number, date: string, of: string | null) =>
      put('officialFigure', town.ward, { hamlet: of, indicator: 'ID2', value, source: 'Công an', date })
    await town.official.push(
      official(900, '2026-09-30', null),
      official(800, '2026-06-30', null),
      official(50, '2026-06-30', town.far),
    )
    const all = await coverage(town.official)
    expect(all.official.map(({ hamlet: of, value }) => [of, value])).toEqual([
      [null, 900],
      [town.far, 50],
    ])
    const own = await coverage(await town.volunteer())
    expect(own.official.map(({ value }) => value)).toEqual([900])
  })

  it('[C7] shows this month and the closed months that are asked for', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [thisMonth, longAgo] = [monthInVietnam(Date.now()), '2024-01']
    await helpOne(phone, town, {})
    await helpOne(phone, town, {}, '2024-01-15T03:00:00.000Z')
    const periods = async (what: string) =>
      (await coverage(town.official, what)).rows
        .filter(({ hamlet: of, indicator }) => of === town.near && indicator === 'luot')
        .map(({ period, numerator }) => [period, numerator])
    expect(await periods('coverage')).toEqual([
      ['all', 2],
      [thisMonth, 1],
    ])
    expect(await periods('coverage?months=60')).toContainEqual([longAgo, 1])
    expect(refusal(await town.official.get('coverage?months=61'))).toBe('422 body-invalid')
    expect(refusal(await town.official.get('coverage?months=many'))).toBe('422 body-invalid')
  })

  it('says how many phones are late, each phone of the ward once, and leaders’ phones not at all', async () => {
    const town = await openTown()
    const both = await town.welcome('thanh-vien', town.near, town.far)
    await town.volunteer()
    const leader = await town.welcome('lanh-dao')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3_600_000 })
    await both.signIn()
    await leader.signIn()
    const { phones, hamlets } = await coverage(leader)
    expect(phones).toEqual({ phones: 3, late: 2 })
    expect(hamlets.map(({ phones: count, late }) => [count, late])).toEqual([
      [2, 1],
      [1, 0],
    ])
  })

  it('is as of the last thing that the ward took in', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { asOf: before } = await coverage(town.official)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
    expect((await coverage(town.official)).asOf).toBe(before)
    await helpOne(phone, town, {})
    expect((await coverage(town.official)).asOf).toBe(new Date().toISOString())
  })

  it('[P4] a volunteer sees their own hamlets, a leader the ward', async () => {
    const town = await openTown()
    const of = async (phone: Phone) => (await coverage(phone)).hamlets.map(({ hamlet: code }) => code)
    expect(await of(await town.volunteer())).toEqual([town.near])
    expect(await of(await town.welcome('lanh-dao'))).toEqual([town.near, town.far])
  })

  it('answers 304 without news, and anew with it', async () => {
    const town = await openTown()
    const first = await town.official.get('coverage')
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\//)
    const again = () =>
      call(`${town.path}/coverage`, { token: town.official.token, headers: { 'If-None-Match': etag } })
    const unchanged = await again()
    expect([unchanged.status, unchanged.text]).toEqual([304, ''])
    await town.official.push(hamlet(town.ward, hamletOf(town.ward, 3)))
    expect((await again()).status).toBe(200)
  })
})

describe('the province', () => {
  async function openProvince() {
    const province = anyProvince()
    const { secret, secretHash } = await newSecret()
    const invitation = { id: uuidv7(), secretHash, name: 'Quản trị' }
    const path = `/api/provinces/${province}`
    await call('/api/setup/provinces', {
      json: { setupKey: SETUP_KEY, province, name: 'Tỉnh Thử', invitation },
    })
    return { province, path, admin: await join(path, invitation.id, secret) }
  }

  const provinceCoverage = async (admin: Phone) => bodyOf(ProvinceCoverage, await admin.get('coverage'))

  it('sees the sums of its wards after their alarm, with denominators only where every hamlet has one', async () => {
    const { province, admin } = await openProvince()
    const town = await openTown(undefined, province)
    const phone = await town.volunteer()
    await town.official.push(
      denominator(town.ward, town.near, 'nguoi-tu-14', 100),
      denominator(town.ward, town.far, 'nguoi-tu-14', 50, '2026-02-28'),
      denominator(town.ward, town.near, 'ho', 40),
    )
    await helpOne(phone, town, { 'vneid.account': true })
    expect(await runDurableObjectAlarm(env.WARD.getByName(town.ward))).toBe(true)
    const { wards, name } = await provinceCoverage(admin)
    expect(name).toBe('Tỉnh Thử')
    const [ward] = wards
    const row = (indicator: string) =>
      ward?.rows.find((known) => known.indicator === indicator && known.period === 'all')
    expect(row('ID2')).toMatchObject({
      numerator: 1,
      surveyed: 1,
      denominator: { value: 150, date: '2026-01-31' },
    })
    expect(row('ho')).toMatchObject({ numerator: 1, denominator: null })
    expect(row('luot')).toMatchObject({ numerator: 1, surveyed: null })
    expect(ward).toMatchObject({ ward: town.ward, phones: 2, late: 0 })
  })

  it('[S3] sums that come twice or late change nothing', async () => {
    const { province, admin } = await openProvince()
    const town = await openTown(undefined, province)
    const ward = env.WARD.getByName(town.ward)
    await runDurableObjectAlarm(ward)
    const [old] = (await provinceCoverage(admin)).wards
    await helpOne(await town.volunteer(), town, {})
    await runDurableObjectAlarm(ward)
    const [fresh] = (await provinceCoverage(admin)).wards
    expect(fresh?.version).toBeGreaterThan(old?.version ?? 0)
    if (old) await env.PROVINCE.getByName(province).takeTotals(old)
    expect((await provinceCoverage(admin)).wards).toEqual([fresh])
  })

  it('takes sums of wards before it is opened itself', async () => {
    const province = anyProvince()
    const town = await openTown(undefined, province)
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
    const { secret, secretHash } = await newSecret()
    const invitation = { id: uuidv7(), secretHash, name: 'Quản trị' }
    const json = { setupKey: SETUP_KEY, province, name: 'Tỉnh Thử', invitation }
    expect((await call('/api/setup/provinces', { json })).status).toBe(201)
    const admin = await join(`/api/provinces/${province}`, invitation.id, secret)
    expect((await provinceCoverage(admin)).wards).toHaveLength(1)
  })

  it('[W4] its administrator enters no ward, and nobody of a ward enters the province', async () => {
    const { path, admin, province } = await openProvince()
    const town = await openTown(undefined, province)
    expect(refusal(await call(`${town.path}/coverage`, { token: admin.token }))).toBe('403 other-ward')
    expect(refusal(await call(`${path}/coverage`, { token: town.official.token }))).toBe('403 other-ward')
    expect(refusal(await call(`${path}/coverage`))).toBe('401 token-missing')
  })

  it('a province that nobody opened is unknown', async () => {
    const path = `/api/provinces/${anyProvince()}`
    const [{ secret }, { publicKey }] = [await newSecret(), await newKeys()]
    const json = { invitation: uuidv7(), secret, publicKey, deviceLabel: '' }
    expect(refusal(await call(`${path}/enrolments`, { json }))).toBe('404 province-unknown')
    expect(refusal(await call('/api/provinces/x9/coverage'))).toBe('404 province-unknown')
  })
})
