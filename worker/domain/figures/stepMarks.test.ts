import { describe, expect, it } from 'vitest'
import { MarkList } from '../../../contract/stepMarks.ts'
import { bodyOf } from '../../testing/call.suite.ts'
import { put, set, stepMark } from '../../testing/documents.suite.ts'
import { differences } from '../../testing/figures.suite.ts'
import { rowsOf } from '../../testing/inside.suite.ts'
import type { Phone } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

const marks = async (phone: Phone) => bodyOf(MarkList, await phone.get('marks')).rows

describe('“màn hình khác rồi”', () => {
  it('[C3] is counted per hamlet, guide, revision, step and what differs, in the transaction that takes it', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    expect(await an.push(stepMark(town.near))).toEqual(['ok'])
    await binh.push(stepMark(town.near), stepMark(town.near, { revision: 2, what: 'khong-thay' }))
    const row = { hamlet: town.near, guide: 'vneid-kiem-tra', step: 'xem-muc' }
    expect(await marks(town.official)).toEqual([
      { ...row, revision: 2, what: 'khong-thay', n: 1 },
      { ...row, revision: 1, what: 'nhan-khac', n: 2 },
    ])
    expect(await differences(town.official)).toEqual([])
  })

  it('[S3] counts a person once per step and revision, however often it is said or sent', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const muts = phone.write(stepMark(town.near), stepMark(town.near, { what: 'thu-tu-khac' }))
    await Promise.all(Array.from({ length: 5 }, () => phone.sync(muts)))
    expect((await marks(town.official)).map(({ what, n }) => [what, n])).toEqual([['thu-tu-khac', 1]])
    expect(await differences(town.official)).toEqual([])
  })

  it('(D64) the recount finds a count that is not in the log', async () => {
    const town = await openTown()
    await (await town.volunteer()).push(stepMark(town.near))
    await rowsOf(town.ward, "UPDATE step_mark SET what = 'khac'")
    expect(await differences(town.official)).toHaveLength(2)
  })

  it('[P4] a tổ trưởng sees the own hamlet, a leader the ward, a volunteer nothing', async () => {
    const town = await openTown()
    await town.official.push(stepMark(town.near), stepMark(town.far))
    const lead = await town.welcome('to-truong', town.near)
    expect((await marks(lead)).map(({ hamlet }) => hamlet)).toEqual([town.near])
    expect(await marks(await town.welcome('lanh-dao'))).toHaveLength(2)
    expect((await (await town.volunteer()).get('marks')).status).toBe(403)
  })

  it('takes codes only, never edits, and is written in a hamlet', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const mark = stepMark(town.near)
    expect(
      await phone.push(
        stepMark(town.near, { what: 'nút Đăng nhập đổi chỗ' }),
        stepMark(town.ward),
        put('stepMark', town.near, { guide: 'vneid-kiem-tra' }),
        mark,
        set('stepMark', town.near, mark.id, { what: 'khac' }),
      ),
    ).toEqual(['shape-invalid', 'shape-invalid', 'shape-invalid', 'ok', 'append-only'])
  })

  it('travels to the phones of its hamlet, and to no other', async () => {
    const town = await openTown()
    await (await town.volunteer()).push(stepMark(town.near))
    const neighbour = await town.welcome('thanh-vien', town.far)
    expect((await neighbour.pull(town.far)).map(({ kind }) => kind)).toEqual([])
    expect((await (await town.volunteer()).pull(town.near)).map(({ kind }) => kind)).toEqual(['stepMark'])
  })
})
