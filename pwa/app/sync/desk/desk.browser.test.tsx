import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LostEdit, RefusedMutation } from '../../../../contract/index.ts'
import { uuidv7 } from '../../../../contract/index.ts'
import { drawn, NOON, sessionOf } from '../../../live/drawn.suite.tsx'
import { press, says, soon } from '../../../live/screens.suite.tsx'
import { addHousehold, household, type Session } from '../../../storage/index.ts'
import { sealText } from '../../../storage/sealing.ts'
import { HAMLET, uuid } from '../../../storage/session.suite.ts'
import type { DeskCalls } from '../../../sync/desk.ts'
import { clear, expectNoViolations } from '../../../ui/browser.suite.ts'
import { DeskPart } from './DeskPart.tsx'

afterEach(clear)
const at = new Date(NOON).toISOString()
const done = { ok: true, value: null } as const

/** The desk of a ward that answers with these. */
function desk(lost: LostEdit[], refusals: RefusedMutation[] = []) {
  const left = { lost: [...lost], refusals: [...refusals] }
  const calls: DeskCalls = {
    fetchLost: async () => ({ ok: true, value: { lost: left.lost } }),
    seeLost: vi.fn(async () => {
      left.lost = []
      return done
    }),
    fetchRefused: async () => ({ ok: true, value: { refusals: left.refusals } }),
    settleRefused: vi.fn(async () => {
      left.refusals = []
      return done
    }),
  }
  return calls
}

async function edited(session: Session): Promise<LostEdit> {
  const id = uuid(await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' }))
  const seal = (text: string) => sealText(session.keys.current, text)
  return {
    ...{ place: 4, document: id, kind: 'household', scope: HAMLET, field: 'note', at },
    lost: { value: await seal('cổng xanh'), by: 'Chị Lan' },
    now: { value: await seal('cổng đỏ'), by: 'Anh Hà' },
  }
}

describe('[S5] (D14) two people edited one field', () => {
  it('shows a team leader both values and who wrote them, and takes the overwritten one back', async () => {
    const session = await sessionOf('to-truong', [HAMLET])
    const edit = await edited(session)
    const calls = desk([edit])
    const root = drawn(<DeskPart calls={calls} />, session)
    await says(root, 'Nhà 15 – ngõ 3: ghi chú')
    await says(root, 'Bị ghi đè: “cổng xanh”, Chị Lan ghi')
    await says(root, 'Đang dùng: “cổng đỏ”, Anh Hà ghi')
    await expectNoViolations(root)
    await press(root, 'Dùng lại bản bị đè')
    await soon(() => expect(calls.seeLost).toHaveBeenCalledWith(4))
    expect((await household(session, edit.document))?.household.note).toBe('cổng xanh')
    await soon(() => expect(root.textContent).not.toContain('Hai người cùng sửa'))
  })

  it('says choices in words, never as codes', async () => {
    const session = await sessionOf('to-truong', [HAMLET])
    const edit = await edited(session)
    const state: LostEdit = {
      ...{ ...edit, field: 'state' },
      ...{ lost: { value: 'gone', by: 'Chị Lan' }, now: { value: 'here', by: 'Anh Hà' } },
    }
    const person = { ...edit, place: 5, kind: 'person' }
    const age: LostEdit = {
      ...{ ...person, field: 'ageBand' },
      ...{ lost: { value: '60+', by: 'Chị Lan' }, now: { value: '18-59', by: null } },
    }
    const consent: LostEdit = {
      ...{ ...person, place: 6, field: 'consent' },
      ...{ lost: { value: uuidv7(), by: 'Chị Lan' }, now: null },
    }
    const root = drawn(<DeskPart calls={desk([state, age, consent])} />, session)
    await says(root, 'Bị ghi đè: “đã đi”, Chị Lan ghi')
    await says(root, 'Đang dùng: “còn ở đây”, Anh Hà ghi')
    await says(root, 'Bị ghi đè: “60 tuổi trở lên”, Chị Lan ghi')
    await says(root, 'Đang dùng: “18–59 tuổi”, người trong tổ ghi')
    await says(root, 'Bị ghi đè: một lựa chọn khác, Chị Lan ghi')
  })

  it('[S3] writes the overwritten value once, also when telling the ward has to be tried again', async () => {
    const session = await sessionOf('to-truong', [HAMLET])
    const calls = desk([await edited(session)])
    const lost = { ok: false, failure: { kind: 'network' } } as const
    const seeLost = vi.spyOn(calls, 'seeLost').mockResolvedValueOnce(lost)
    const root = drawn(<DeskPart calls={calls} />, session)
    await press(root, 'Dùng lại bản bị đè')
    await says(root, 'Chưa có mạng.')
    const before = await session.store.outbox.count()
    await press(root, 'Dùng lại bản bị đè')
    await soon(() => expect(seeLost).toHaveBeenCalledTimes(2))
    await soon(() => expect(root.textContent).toBe(''))
    expect(await session.store.outbox.count()).toBe(before)
  })

  it('leaves it as it is when the leader says so', async () => {
    const session = await sessionOf('to-truong', [HAMLET])
    const edit = await edited(session)
    const calls = desk([edit])
    await press(drawn(<DeskPart calls={calls} />, session), 'Để như đang dùng')
    await soon(() => expect(calls.seeLost).toHaveBeenCalledWith(4))
    expect((await household(session, edit.document))?.household.note).toBeNull()
  })

  it('shows a volunteer nothing of it', async () => {
    const session = await sessionOf('thanh-vien', [HAMLET])
    const calls = desk([await edited(session)])
    const fetchLost = vi.spyOn(calls, 'fetchLost')
    const root = drawn(<DeskPart calls={calls} />, session)
    expect([root.textContent, fetchLost.mock.calls.length]).toEqual(['', 0])
  })
})

it('[S7] the ward accepts what lies in quarantine', async () => {
  const session = await sessionOf('can-bo')
  const refused: RefusedMutation = {
    ...{ device: uuidv7(), member: uuidv7(), no: 3, mid: uuidv7(), kind: 'assistance', scope: HAMLET },
    ...{ code: 'scope-not-yours', at, place: 9, state: 'open', mutation: {} },
  }
  const calls = desk([], [refused])
  const root = drawn(<DeskPart calls={calls} />, session)
  await says(root, 'Người ghi không còn phụ trách nơi này')
  await press(root, 'Nhận bản ghi này')
  await soon(() => expect(calls.settleRefused).toHaveBeenCalledWith(9, 'accept'))
  await soon(() => expect(root.textContent).toBe(''))
})
