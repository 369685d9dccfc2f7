import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { assistance, household, put, set, visit } from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { countIn, countOfKind, rowsOf } from '../../testing/inside.suite.ts'
import { words } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

describe('each mutation once', () => {
  it('[S3] (D28) the same mutation sent 50 times in parallel makes one row and one count', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const muts = phone.write(assistance(town.near))
    const answers = await Promise.all(Array.from({ length: 50 }, () => phone.sync(muts)))
    const verdicts = answers.flatMap((answer) => answer.verdicts)
    expect(verdicts.filter(({ s }) => s === 'ok')).toHaveLength(1)
    expect(verdicts.filter(({ s }) => s === 'dup')).toHaveLength(49)
    expect(new Set(verdicts.map(({ ver, seq, at }) => `${ver} ${seq} ${at}`)).size).toBe(1)
    expect(await countOfKind(town.ward, 'assistance')).toBe(1)
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
  })

  it('[S3] the same mutation twice in one call is stored once', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [mutation] = phone.write(visit(town.near, uuidv7()))
    expect((await phone.sync([mutation, mutation])).verdicts.map(words)).toEqual(['ok', 'dup'])
  })

  it('(D15) numbers that arrive in any order, over several calls, are each stored once', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const muts = phone.write(...Array.from({ length: 6 }, () => visit(town.near, uuidv7())))
    const [one, two, three, four, five, six] = muts
    expect((await phone.sync([six])).verdicts.map(words)).toEqual(['ok'])
    expect((await phone.sync([two, four])).verdicts.map(words)).toEqual(['ok', 'ok'])
    expect((await phone.sync([five, three, two, one])).verdicts.map(words)).toEqual(['ok', 'ok', 'dup', 'ok'])
    expect(await countOfKind(town.ward, 'visit')).toBe(6)
    const [device] = await rowsOf(town.ward, 'SELECT last_no, gaps FROM device WHERE id = ?', phone.device)
    expect(device).toEqual({ last_no: 6, gaps: '[]' })
  })

  it('[S2] mutations of one call are applied by their numbers, and answered in the order they were sent', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    const [first, second] = phone.write(
      household(town.near, id),
      set('household', town.near, id, { state: 'gone' }, null),
    )
    const { verdicts } = await phone.sync([second, first])
    expect(verdicts.map(({ no, s, ver }) => ({ no, s, ver }))).toEqual([
      { no: 2, s: 'ok', ver: 2 },
      { no: 1, s: 'ok', ver: 1 },
    ])
  })

  it('[S3] [S6] a refusal is answered the same for ever, even when its reason is gone', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [stray] = phone.write(visit(town.far, uuidv7()))
    expect((await phone.sync([stray])).verdicts.map(words)).toEqual(['scope-not-yours'])
    await rowsOf(
      town.ward,
      'UPDATE member SET hamlets = ? WHERE id = ?',
      JSON.stringify([town.far]),
      phone.member,
    )
    expect((await phone.sync([stray])).verdicts.map(words)).toEqual(['scope-not-yours'])
    expect(await countIn(town.ward, 'refusal')).toBe(1)
  })

  it('a phone whose store was restored counts from an old number again, and its new records are not taken for repeats', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(visit(town.near, uuidv7()), visit(town.near, uuidv7()))
    const [written] = phone.write(visit(town.near, uuidv7()))
    expect((await phone.sync([{ ...written, no: 1 }])).verdicts.map(words)).toEqual(['ok'])
    expect((await phone.sync([{ ...written, no: 1 }])).verdicts.map(words)).toEqual(['dup'])
    expect(await countOfKind(town.ward, 'visit')).toBe(3)
  })

  it('[S6] one bad mutation never holds back the others', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [good, bad, alsoGood] = phone.write(
      visit(town.near, uuidv7()),
      put('poem', town.near, {}),
      visit(town.near, uuidv7()),
    )
    const { verdicts } = await phone.sync([good, bad, 'nonsense', null, alsoGood])
    expect(verdicts.map(words)).toEqual(['ok', 'kind-unknown', 'shape-invalid', 'shape-invalid', 'ok'])
    expect(verdicts[2]).toMatchObject({ no: 0, mid: null })
  })

  it('numbers scattered over thousands of gaps refuse the whole call and store nothing', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await rowsOf(
      town.ward,
      'UPDATE device SET last_no = 4000, gaps = ? WHERE id = ?',
      JSON.stringify(Array.from({ length: 1_000 }, (_, gap) => [gap * 2 + 1, gap * 2 + 1])),
      phone.device,
    )
    const [written] = phone.write(visit(town.near, uuidv7()))
    const got = await phone.send([{ ...written, no: 5_000 }])
    expect(got.status).toBe(422)
    expect(await countOfKind(town.ward, 'visit')).toBe(0)
  })
})
