import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type CarriedPart, RefusalList, uuidv7 } from '../../contract/index.ts'
import { bodyOf, refusal } from '../testing/call.suite.ts'
import { carryKeyOf, partOf } from '../testing/carried.suite.ts'
import { assistance, household, set, visit } from '../testing/documents.suite.ts'
import { differences, figure } from '../testing/figures.suite.ts'
import { contentOf, countOfKind, documentsIn, rowsOf } from '../testing/inside.suite.ts'
import { type Phone, words } from '../testing/phone.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

async function team() {
  const town = await openTown()
  return { town, away: await town.volunteer(), carrier: await town.volunteer() }
}
const carry = (carrier: Phone, part: CarriedPart) => carrier.post('carried', part)

describe('[S14] (D66) unsent work that another phone brings', () => {
  it('is stored with the phone that wrote it as its author, and counted', async () => {
    const { town, away, carrier } = await team()
    const muts = away.write(household(town.near), assistance(town.near), visit(town.near, uuidv7()))
    const got = await carry(carrier, await partOf(away, town, muts))
    expect(got.body).toEqual({ received: 3, refused: 0, left: 0 })
    const rows = (await documentsIn(town.ward)).filter(({ kind }) => kind !== 'hamlet')
    const { member, device } = away
    expect(rows).toMatchObject(Array(3).fill({ written_by: member, device }))
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
  })

  it('is stored once however often it is brought, and whoever brings it', async () => {
    const { town, away, carrier } = await team()
    const part = await partOf(away, town, away.write(assistance(town.near)))
    const answers = await Promise.all([carrier, town.official, carrier].map((who) => carry(who, part)))
    expect(answers.map(({ body }) => body)).toEqual(Array(3).fill({ received: 1, refused: 0, left: 0 }))
    expect(await countOfKind(town.ward, 'assistance')).toBe(1)
  })

  it('is `dup` when its own phone sends it later, edits included, and undoes nobody’s later edit', async () => {
    const { town, away, carrier } = await team()
    const id = uuidv7()
    const muts = away.write(
      household(town.near, id),
      set('household', town.near, id, { state: 'gone' }, null),
    )
    await carry(carrier, await partOf(away, town, muts))
    await carrier.push(set('household', town.near, id, { state: 'here' }, 2))
    expect((await away.sync(muts)).verdicts.map(words)).toEqual(['dup', 'dup'])
    expect((await away.pull(town.near))[0]?.body.state).toBe('here')
    expect(await away.push(visit(town.near, id))).toEqual(['ok'])
  })

  it('after its own phone has sent it, changes nothing', async () => {
    const { town, away, carrier } = await team()
    const muts = away.write(assistance(town.near))
    await away.sync(muts)
    const got = await carry(carrier, await partOf(away, town, muts))
    expect(got.body).toEqual({ received: 1, refused: 0, left: 0 })
    expect(await countOfKind(town.ward, 'assistance')).toBe(1)
  })

  it('[S7] of a retired phone goes into quarantine whole, and the desk sees it', async () => {
    const { town, away, carrier } = await team()
    const part = await partOf(away, town, away.write(assistance(town.near)))
    await town.official.remove(`members/${away.member}`)
    expect((await carry(carrier, part)).body).toEqual({ received: 0, refused: 1, left: 0 })
    expect(await countOfKind(town.ward, 'assistance')).toBe(0)
    const { refusals } = bodyOf(RefusalList, await town.official.get('refusals'))
    expect(refusals).toMatchObject([{ device: away.device, code: 'scope-not-yours' }])
  })

  it('[P8] leaves in the audit who brought whose how many', async () => {
    const { town, away, carrier } = await team()
    await carry(carrier, await partOf(away, town, away.write(assistance(town.near))))
    const audit = await rowsOf(
      town.ward,
      'SELECT device, count FROM audit WHERE what = ?',
      `carry for ${away.device}`,
    )
    expect(audit).toEqual([{ device: carrier.device, count: 1 }])
  })
})

describe('[S14] a part that cannot be taken has a code, and writes nothing', () => {
  const expectRefused = async (
    code: string,
    make: (town: Town, away: Phone, carrier: Phone) => Promise<unknown>,
    because?: string,
  ) => {
    const { town, away, carrier } = await team()
    const part = await make(town, away, carrier)
    const before = await contentOf(town.ward)
    const got = await carrier.post('carried', part)
    expect(refusal(got)).toBe(code)
    if (because) expect(got.body).toMatchObject({ message: because })
    expect(await contentOf(town.ward)).toBe(before)
  }
  const whole = (town: Town, away: Phone) => partOf(away, town, away.write(assistance(town.near)))

  it('of another ward', () =>
    expectRefused('422 carried-other-ward', async (town, away) =>
      partOf(away, town, away.write(visit(town.near, uuidv7())), { ward: '99999' }),
    ))
  it('of a phone nobody knows', () =>
    expectRefused('422 carried-device-unknown', (town, away) => partOf(away, town, [], { device: uuidv7() })))
  it('whose carrier changed what people read of it', () =>
    expectRefused('422 carried-forged', async (town, away) => {
      const part = await whole(town, away)
      return { ...part, head: part.head.replace('Chị Thử', 'Anh Thử') }
    }))
  it('whose carrier changed its content', () =>
    expectRefused('422 carried-forged', async (town, away) => {
      const [part, other] = [await whole(town, away), await whole(town, away)]
      return { ...part, ct: other.ct }
    }))
  it('that the carrier wrote in the name of another phone', () =>
    expectRefused('422 carried-forged', (town, away, carrier) =>
      partOf(carrier, town, carrier.write(assistance(town.near)), { device: away.device }),
    ))
  it('sealed to a key that the ward does not hold', async () => {
    const other = carryKeyOf(await openTown())
    await expectRefused('422 carried-key-unknown', (town, away) => partOf(away, town, [], { key: other }))
  })
  it('sealed to one key and naming another', async () => {
    const other = await openTown()
    await expectRefused('422 carried-unreadable', (town, away) =>
      partOf(away, other, [], { ward: town.ward, key: carryKeyOf(town) }),
    )
  })
  it('without mutations inside', () =>
    expectRefused('422 carried-unreadable', (town, away) => partOf(away, town, [], {}, { other: 1 })))
  it('with more mutations than a call takes', () =>
    expectRefused('422 carried-unreadable', (town, away) =>
      partOf(away, town, Array(201).fill({}), { count: 1 }),
    ))
  it('that unpacks to more than a call may carry', () =>
    expectRefused(
      '422 carried-unreadable',
      (town, away) => partOf(away, town, ['x'.repeat(300_000)]),
      'too long',
    ))
  it('of a newer app', () =>
    expectRefused('400 protocol-unknown', (town, away) => partOf(away, town, [], { v: 2 })))
  it('cut off', () =>
    expectRefused('422 body-invalid', async (town, away) => {
      const { sig, ...cut } = await whole(town, away)
      return cut
    }))
  it('brought by a leader, who has nothing to send', async () => {
    const { town, away } = await team()
    const leader = await town.welcome('lanh-dao')
    expect(refusal(await carry(leader, await whole(town, away)))).toBe('403 role-not-allowed')
  })
})

it('[S14] a phone hears the ward’s key when it joins and at every sign-in, and the server hands out no private half', async () => {
  const { town, away } = await team()
  expect(carryKeyOf(town)).toHaveLength(87)
  const me = await away.get('me')
  expect(v.parse(v.looseObject({ carryKey: v.string() }), me.body).carryKey).toBe(carryKeyOf(town))
  const [kept] = await rowsOf(town.ward, "SELECT value FROM meta WHERE key = 'carryKey'")
  const secret = /"d":"([^"]+)"/.exec(String(kept?.value))?.[1] ?? ''
  expect(secret.length).toBeGreaterThan(40)
  for (const what of ['me', 'members', 'refusals', 'recount'])
    expect((await town.official.get(what)).text).not.toContain(secret)
})
