import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayInVietnam, RefusalList, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call } from '../../testing/call.suite.ts'
import {
  assistance,
  consent,
  del,
  denominator,
  hamlet,
  household,
  put,
  sealed,
  set,
  visit,
  voidOf,
} from '../../testing/documents.suite.ts'
import { rowsOf } from '../../testing/inside.suite.ts'
import { newKeys, newSecret, words } from '../../testing/phone.suite.ts'
import { anyWard, hamletOf, openTown } from '../../testing/ward.suite.ts'

describe('[S6] what the ward does not take, and why', () => {
  it('a mutation in a newer language', async () => {
    const phone = await (await openTown()).volunteer()
    expect(
      await phone.push({ ...visit(phone.identity.hamlets[0] ?? hamletOf(anyWard(), 1), uuidv7()), v: 2 }),
    ).toEqual(['version-unknown'])
  })

  it('an unknown kind, a wrong shape, a document in the wrong scope, something too large', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const large = { ...household(town.near), fields: { label: sealed(), extra: 'x'.repeat(33_000) } }
    expect(
      await phone.push(
        put('poem', town.near, {}),
        put('household', town.near, { label: 'Nhà 12' }),
        set('household', town.near, uuidv7(), { state: 'elsewhere' }),
        set('household', town.near, uuidv7(), {}),
        household(town.ward),
        put('team', town.near, { hamlet: town.near, name: 'Tổ' }),
        put('member', town.ward, { name: 'Ai đó', role: 'can-bo', hamlets: [], state: 'active' }),
        large,
      ),
    ).toEqual(['kind-unknown', ...Array.from({ length: 6 }, () => 'shape-invalid'), 'too-large'])
  })

  it('a hamlet that the ward does not have, or that lies in another ward', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const other = hamletOf(anyWard(), 1)
    expect(await phone.push(household(hamletOf(town.ward, 77)), household(other))).toEqual([
      'scope-unknown',
      'scope-unknown',
    ])
  })

  it('[S7] a hamlet that is not (any more) the member’s: kept whole for the ward', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const stray = phone.write(household(town.far, uuidv7(), { note: sealed('a2VwdA') }))
    expect((await phone.sync(stray)).verdicts.map(words)).toEqual(['scope-not-yours'])
    const { refusals } = bodyOf(RefusalList, await town.official.get('refusals'))
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatchObject({
      code: 'scope-not-yours',
      scope: town.far,
      kind: 'household',
      device: phone.device,
      member: phone.member,
      mutation: stray[0],
    })
  })

  it('a ward document by somebody who does not run the ward', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    expect(await lead.push(hamlet(town.ward, hamletOf(town.ward, 9)))).toEqual(['role-not-allowed'])
  })

  it('[S5] an edit of what is only ever appended to', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const record = assistance(town.near)
    expect(
      await phone.push(
        record,
        set('assistance', town.near, record.id, { outcome: 'khac' }),
        del('assistance', town.near, record.id),
        del('consent', town.near, uuidv7()),
      ),
    ).toEqual(['ok', 'append-only', 'append-only', 'append-only'])
  })

  it('an id that belongs to another kind or another hamlet', async () => {
    const town = await openTown()
    const id = uuidv7()
    expect(
      await town.official.push(
        household(town.near, id),
        household(town.far, id),
        consent(town.near, uuidv7(), {}, id),
      ),
    ).toEqual(['ok', 'id-taken', 'id-taken'])
  })

  it('[C6] a code that comes ahead of its hamlet does not change the hamlet’s own', async () => {
    const town = await openTown()
    const foreign = hamlet(town.ward, hamletOf(town.ward, 4))
    const taken = hamlet(town.ward, hamletOf(town.ward, 5))
    const elsewhere = hamletOf(anyWard(), 1)
    const early = [
      set('hamlet', town.ward, foreign.id, { code: elsewhere }, null),
      set('hamlet', town.ward, taken.id, { code: town.near }, null),
    ]
    expect(await town.official.push(...early, foreign, taken)).toEqual(['ok', 'ok', 'ok', 'ok'])
    const codes = (await town.official.pull(town.ward)).map(({ body }) => body.code)
    expect(codes.sort()).toEqual([town.near, town.far, foreign.fields.code, taken.fields.code])
    expect(await rowsOf(town.ward, `SELECT id FROM scope WHERE id = '${elsewhere}'`)).toEqual([])
  })

  it('[C6] a hamlet code that is taken, or is changed, or lies in another ward', async () => {
    const town = await openTown()
    const third = hamlet(town.ward, hamletOf(town.ward, 3))
    expect(
      await town.official.push(
        third,
        hamlet(town.ward, hamletOf(town.ward, 3)),
        set('hamlet', town.ward, third.id, { code: hamletOf(town.ward, 4) }),
        set('hamlet', town.ward, third.id, { name: 'Tổ dân phố Ba' }),
        hamlet(town.ward, hamletOf(anyWard(), 5)),
        denominator(town.ward, hamletOf(anyWard(), 1), 'ho', 300),
      ),
    ).toEqual(['ok', 'id-taken', 'shape-invalid', 'ok', 'scope-unknown', 'scope-unknown'])
  })

  it('(D57) a void by somebody who is neither author nor lead, or of what is no record', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const lead = await town.welcome('to-truong', town.near)
    const [home, record, other] = [household(town.near), assistance(town.near), assistance(town.near)]
    await an.push(home, record, other)
    expect(await binh.push(voidOf(town.near, record.id))).toEqual(['target-not-yours'])
    expect(await binh.push(assistance(town.near, { supersedes: record.id }))).toEqual(['target-not-yours'])
    expect(await an.push(voidOf(town.near, home.id), voidOf(town.near, record.id))).toEqual([
      'target-unknown',
      'ok',
    ])
    expect(await lead.push(voidOf(town.near, other.id))).toEqual(['ok'])
    const own = uuidv7()
    expect(await an.push(assistance(town.near, { supersedes: own }, own))).toEqual(['target-unknown'])
  })

  it('a record of another hamlet cannot be taken out from here', async () => {
    const town = await openTown()
    const record = assistance(town.far)
    await town.official.push(record)
    expect(await town.official.push(voidOf(town.near, record.id))).toEqual(['target-unknown'])
  })
})

describe('[S6] who sees it', () => {
  it('a tổ trưởng sees the refusals of their hamlets, an official all, a volunteer and a leader none', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const lead = await town.welcome('to-truong', town.far)
    await phone.push(put('poem', town.near, {}), household(town.far))
    const codes = (got: Awaited<ReturnType<typeof phone.get>>) =>
      bodyOf(RefusalList, got).refusals.map(({ code }) => code)
    expect(codes(await lead.get('refusals'))).toEqual(['scope-not-yours'])
    expect(codes(await town.official.get('refusals'))).toEqual(['scope-not-yours', 'kind-unknown'])
    expect((await phone.get('refusals')).status).toBe(403)
    expect((await (await town.welcome('lanh-dao')).get('refusals')).status).toBe(403)
  })

  it('[P8] the audit says who, what and how many, once a day is over, and never what', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(household(town.near, uuidv7(), { note: sealed('c2VjcmV0') }), household(town.near))
    await rowsOf(
      town.ward,
      `UPDATE device SET pushes = json_set(pushes, '$.day', '2026-11-21') WHERE id = ?`,
      phone.device,
    )
    await phone.push(household(town.near))
    const entries = await rowsOf(
      town.ward,
      'SELECT member, device, what, count FROM audit WHERE device = ? ORDER BY no',
      phone.device,
    )
    expect(entries).toEqual([
      { member: phone.member, device: phone.device, what: 'enrol thanh-vien', count: 1 },
      { member: phone.member, device: phone.device, what: '2026-11-21 household', count: 2 },
    ])
    expect(JSON.stringify(await rowsOf(town.ward, 'SELECT * FROM audit'))).not.toContain('c2VjcmV0')
  })
})

describe('[P8] the last day of a phone reaches the audit too', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  const daysOf = async (ward: string, device: string) =>
    (await rowsOf(ward, 'SELECT what, count FROM audit WHERE device = ? ORDER BY no', device)).filter(
      ({ what }) => /^20/.test(String(what)),
    )

  it('when the phone or its member is retired', async () => {
    const town = await openTown()
    const [one, two] = [await town.volunteer(), await town.volunteer()]
    const what = `${dayInVietnam(Date.now())} household`
    for (const phone of [one, two]) await phone.push(household(town.near), household(town.near))
    await town.official.remove(`members/${one.member}`)
    for (let time = 0; time < 2; time++) await town.official.remove(`devices/${two.device}`)
    for (const phone of [one, two])
      expect(await daysOf(town.ward, phone.device)).toEqual([{ what, count: 2 }])
  })

  it('(D47) when another phone takes its place', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(household(town.near))
    const { secret, secretHash } = await newSecret()
    const again = {
      id: uuidv7(),
      secretHash,
      name: 'x',
      role: 'thanh-vien',
      hamlets: [],
      member: phone.member,
    }
    await town.official.post('invitations', again)
    const { publicKey } = await newKeys()
    const json = { invitation: again.id, secret, publicKey, deviceLabel: '', replaces: phone.device }
    expect((await call(`${town.path}/enrolments`, { json })).status).toBe(201)
    expect(await daysOf(town.ward, phone.device)).toMatchObject([{ count: 1 }])
  })

  it('by itself two days later, once, when it never pushes again', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const what = `${dayInVietnam(Date.now())} household`
    await phone.push(household(town.near))
    const daily = async (days: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 })
      await runDurableObjectAlarm(env.WARD.getByName(town.ward))
      return daysOf(town.ward, phone.device)
    }
    expect(await daily(1)).toEqual([])
    expect(await daily(1)).toEqual([{ what, count: 1 }])
    expect(await daily(1)).toEqual([{ what, count: 1 }])
    // Dated with its own day, so that it is kept no longer than that [P7].
    const [line] = await rowsOf(town.ward, 'SELECT at FROM audit WHERE what = ?', what)
    expect(dayInVietnam(Date.parse(String(line?.at)) - 1)).toBe(what.slice(0, 10))
  })
})

it('[S6] (D08) refusals come a page at a time, each once, down to the oldest', async () => {
  const town = await openTown()
  const phone = await town.volunteer()
  for (let call = 0; call < 3; call++)
    await phone.push(...Array.from({ length: 150 }, () => household(town.far)))
  const numbers: number[] = []
  for (let before: number | undefined, page = 0; page < 3; page++) {
    const got = await town.official.get(`refusals${before === undefined ? '' : `?before=${before}`}`)
    const list: RefusalList = bodyOf(RefusalList, got)
    numbers.push(...list.refusals.map(({ no }) => no))
    before = list.next
  }
  expect(numbers).toEqual(Array.from({ length: 450 }, (_, i) => 450 - i))
  expect((await town.official.get('refusals?before=-1')).status).toBe(422)
})
