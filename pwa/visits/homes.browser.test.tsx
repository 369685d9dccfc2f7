import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sessionOf, wordsOn } from '../live/drawn.suite.tsx'
import { uuid } from '../live/ids.ts'
import { opened, press, says, soon, write } from '../live/screens.suite.tsx'
import {
  addHousehold,
  addPerson,
  finishAssistance,
  household,
  listHouseholds,
  recordVisit,
  type Session,
  saveDraft,
  startDraft,
} from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, expectNoViolations } from '../ui/browser.suite.ts'
import { HouseholdsScreen, TodayScreen } from './first.ts'
import { HouseholdScreen, NewHouseholdScreen } from './index.ts'
import { look } from './list/listView.ts'

let session: Session
const add = (label: string) => addHousehold(session, { hamlet: HAMLET, label })

beforeEach(async () => {
  session = await sessionOf('thanh-vien', [HAMLET])
})
afterEach(() => {
  clear()
  look({ text: '', filter: 'all' })
})

const today = () => opened('/to', '/to', TodayScreen, session)
const list = () => opened('/to/ho', '/to/ho', HouseholdsScreen, session)
const home = (id: string) => opened(`/to/ho/${id}`, '/to/ho/:household', HouseholdScreen, session)
const rows = (root: Element) => [...root.querySelectorAll('main .rows > li')].map(wordsOn)

describe('today', () => {
  it('string 12: with nothing agreed, says so and where work still is', async () => {
    await add('Nhà 1 – ngõ 1')
    await add('Nhà 2 – ngõ 1')
    const root = today()
    await says(root, 'Hôm nay không hẹn nhà nào')
    await says(root, '2 nhà chưa ghé lần nào.')
    await says(root, 'Mở danh sách hộ')
    await expectNoViolations(root)
  })

  it('puts the unfinished guide first, with its step, and goes on with one press', async () => {
    const id = await add('Nhà 12 – ngõ 3')
    const draft = await startDraft(session, {
      household: id,
      person: null,
      guide: 'vneid-kich-hoat-muc-2',
      revision: 1,
    })
    await saveDraft(session, draft.id, { ...draft.state, place: { number: 5, of: 10, ended: false } })
    const root = today()
    await says(root, 'Đang làm dở')
    await says(root, 'Kích hoạt VNeID mức 2 · bước 5 trên 10')
    const main = [...root.querySelectorAll('a')].find((link) => link.textContent?.includes('Làm tiếp Nhà 12'))
    expect(main?.getAttribute('href')).toBe(`/to/lam/${draft.id}`)
    await expectNoViolations(root)
  })

  it('lists a home where nobody was in, on the day agreed, apart from those where nobody was yet', async () => {
    const id = await add('Nhà 9 – ngõ 3')
    await recordVisit(session, { household: id, result: 'absent', comeBack: '2026-11-20' })
    const root = today()
    await says(root, 'Đã ghé, còn việc hẹn')
    expect(wordsOn(root)).not.toContain('Còn 1 nhà')
    await says(root, 'Lần trước cả nhà đi vắng')
    await says(root, 'Trễ 2 ngày')
  })
})

describe('the list of homes', () => {
  it('(D52) finds “ngõ 3” typed as “ngo 3”, and marks it', async () => {
    for (const label of ['Nhà 9 – ngõ 3', 'Nhà 10 – ngõ 3', 'Nhà 4 – ngõ 7']) await add(label)
    const root = list()
    await soon(() => expect(rows(root)).toHaveLength(3))
    look({ text: 'ngo 3' })
    await says(root, '2 nhà có “ngo 3”')
    await soon(() => expect([...root.querySelectorAll('mark')].map(wordsOn)).toEqual(['ngõ 3', 'ngõ 3']))
  })

  it('(D52) homes that a search finds alike stand in the order of the list', async () => {
    for (const label of ['Nhà 9 – ngõ 3', 'Nhà 10 – ngõ 3', 'Nhà 2 – ngõ 3']) await add(label)
    const root = list()
    await soon(() => expect(rows(root)).toHaveLength(3))
    const whole = rows(root)
    look({ text: 'nha' })
    await says(root, '3 nhà có “nha”')
    expect(rows(root)).toEqual(whole)
    expect(whole[0]).toContain('Nhà 2 – ngõ 3')
  })

  it('(D44) draws all that a search found, though those out of sight come a frame later', async () => {
    for (let n = 1; n <= 9; n++) await add(`Nhà ${n} – ngõ 3`)
    await add('Nhà 10 – ngõ 4')
    const root = list()
    await soon(() => expect(rows(root)).toHaveLength(10))
    look({ text: 'ngo 3' })
    await says(root, '9 nhà có “ngo 3”')
    await soon(() => expect(rows(root)).toHaveLength(9))
    look({ text: 'ngo 30' })
    await says(root, 'Chưa thấy nhà nào như vậy')
    look({ text: '' })
    await soon(() => expect(rows(root)).toHaveLength(10))
  })

  it('tiles count and filter', async () => {
    await add('Nhà 1 – ngõ 1')
    await recordVisit(session, { household: await add('Nhà 2 – ngõ 1'), result: 'absent' })
    const root = list()
    await press(root, '1 Ghé lại')
    await soon(() => expect(rows(root)).toHaveLength(1))
    expect(rows(root)[0]).toContain('Nhà 2 – ngõ 1')
    await expectNoViolations(root)
  })

  it('(D44) draws a page of rows, not all, however many homes there are', async () => {
    for (let n = 1; n <= 120; n++) await add(`Nhà ${n} – ngõ 1`)
    const root = list()
    await says(root, '120 nhà của bạn')
    await says(root, /Xem thêm \d+ nhà/)
    expect(rows(root).length).toBeLessThan(120)
  })

  it('a search that finds nothing says what to try', async () => {
    await add('Nhà 1 – ngõ 1')
    const root = list()
    look({ text: 'zzz' })
    await says(root, 'Chưa thấy nhà nào như vậy')
  })
})

describe('adding a home', () => {
  const form = () => opened('/to/ho/them', '/to/ho/them', NewHouseholdScreen, session)

  it('(D51) warns of a home that may be there already, and still lets it be added', async () => {
    await add('Nhà 12 – ngõ 3')
    const root = form()
    write(root, 'Tên nhà', 'nha 12 ngo 3')
    await says(root, 'Có thể đã có nhà này: Nhà 12 – ngõ 3. Mở xem trước khi thêm.')
    await expectNoViolations(root)
    await press(root, 'Vẫn thêm nhà mới')
    await soon(async () => expect(await listHouseholds(session)).toHaveLength(2))
  })

  it('(D39) asks for a name instead of saving nothing, and keeps what was typed', async () => {
    const root = form()
    const note = write(root, 'Ghi chú đường vào', 'cổng xanh')
    await press(root, 'Lưu nhà này')
    await says(root, 'Tên nhà còn trống. Ghi vào rồi lưu.')
    expect(note.value).toBe('cổng xanh')
  })
})

describe('a home', () => {
  it('[S4] says of every record where it is, and claims no receipt before there is one', async () => {
    const id = await add('Nhà 12 – ngõ 3')
    const person = await addPerson(session, { household: id, ageBand: '60+' })
    const draft = await startDraft(session, { household: id, person, guide: 'vneid-kiem-tra', revision: 1 })
    const done = { outcome: 'da_co_tu_truoc', facts: {}, followUp: null, safety: true }
    await finishAssistance(session, draft.id, done)
    const root = home(id)
    await says(root, 'Kiểm tra VNeID: Đã có từ trước')
    await says(root, 'Người 60 tuổi trở lên, 16:12, 22/11/2026')
    await says(root, 'Đã lưu trên máy, chờ gửi')
    expect(wordsOn(root)).not.toContain('Máy chủ đã nhận')
    await expectNoViolations(root)
  })

  it('[P6] keeps a name only after the question was spoken and answered with yes', async () => {
    const id = await add('Nhà 12 – ngõ 3')
    const root = home(id)
    await press(root, 'Thêm người')
    await press(document.body, '60 tuổi trở lên')
    await says(
      document.body,
      'Bác cho cháu ghi tên để lần sau ghé đúng nhà nhé? Không ghi vẫn được giúp như thường.',
    )
    await press(document.body, 'Lưu người này')
    await says(document.body, 'Hỏi bác một câu, rồi chọn một trong hai.')
    document.querySelector<HTMLInputElement>('input[value="given"]')?.click()
    await says(document.body, 'Tên gọi ở nhà')
    write(document.body, 'Tên gọi ở nhà', 'bà Tư')
    await press(document.body, 'Lưu người này')
    await soon(async () =>
      expect((await household(session, id))?.persons[0]).toMatchObject({ name: 'bà Tư', consent: 'given' }),
    )
    await says(root, 'bà Tư60 tuổi trở lên')
  })

  it('writes down that nobody was in, with the day to come back', async () => {
    const id = await add('Nhà 12 – ngõ 3')
    const root = home(id)
    await press(root, 'Đi vắng')
    await says(document.body, 'Ghé lại thứ tư 25/11/2026')
    await press(document.body, 'Lưu lần ghé')
    const agreed = { result: 'absent', comeBack: '2026-11-25' }
    await soon(async () => expect((await household(session, id))?.visits[0]).toMatchObject(agreed))
    await says(root, 'Cả nhà đi vắng16:12, 22/11/2026')
  })

  it('(D71) answers a recheck at the door: they can still do it', async () => {
    const id = await add('Nhà 12 – ngõ 3')
    const person = await addPerson(session, { household: id, ageBand: '60+' })
    const guide = 'vneid-kich-hoat-muc-2'
    const draft = await startDraft(session, { household: id, person, guide, revision: 1 })
    await finishAssistance(session, draft.id, {
      outcome: 'da_xong_hom_nay',
      facts: {},
      followUp: { on: '2026-11-22', kind: 'recheck' },
      safety: true,
    })
    const root = home(id)
    await press(root, /^Bác còn tự đăng nhập được không/)
    await press(document.body, /^Bác còn tự làm được/)
    await soon(async () =>
      expect((await household(session, id))?.persons[0]?.facts).toEqual({ 'vneid.stillAble': true }),
    )
    expect((await household(session, id))?.due).toEqual([])
  })

  it('a home that left this phone says so', async () => {
    const root = home(uuid('01a00000-0000-7000-8000-000000000000'))
    await says(root, 'Nhà này không còn trên máy')
  })
})
