import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionOf, wordsOn } from '../live/drawn.suite.tsx'
import { uuid } from '../live/ids.ts'
import { opened, press, says, soon, write } from '../live/screens.suite.tsx'
import {
  addHousehold,
  addPerson,
  type DraftView,
  household,
  listDrafts,
  type Session,
  startDraft,
} from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, expectNoViolations } from '../ui/browser.suite.ts'
import { OutcomeScreen, WalkScreen } from './index.ts'

const GUIDE = 'vneid-kich-hoat-muc-2'
let session: Session
let draft: DraftView

beforeEach(async () => {
  session = await sessionOf('thanh-vien', [HAMLET])
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const person = await addPerson(session, { household: home, ageBand: '60+' })
  draft = await startDraft(session, { household: home, person, guide: GUIDE, revision: 1 })
})
afterEach(clear)

const walk = () => opened(`/to/lam/${draft.id}`, '/to/lam/:draft', WalkScreen, session)
const outcome = () => opened(`/to/lam/${draft.id}/ket-qua`, '/to/lam/:draft/ket-qua', OutcomeScreen, session)
const kept = async () => (await listDrafts(session)).find(({ id }) => id === draft.id)

/** Begins and answers every question with its first answer. */
async function toFirstStep(root: HTMLElement): Promise<void> {
  await press(root, 'Bắt đầu làm')
  for (let asked = 1; asked <= 5; asked++) {
    await says(root, `Câu hỏi ${asked} trên 5`)
    const [first] = root.querySelectorAll<HTMLElement>('main .rows button')
    first?.click()
  }
  await says(root, 'Bước 1 trên')
}

describe('a guide walked at somebody’s home', () => {
  it('[G7] [P2] begins with the safety line, who we are and what to have ready; the window’s title names no home', async () => {
    const root = walk()
    await says(root, 'Không đọc mã, mật khẩu cho ai, kể cả người đến giúp bác.')
    await says(root, 'Cháu không thu tiền, không hỏi mật khẩu')
    await soon(() => expect(document.title).toBe('Kích hoạt VNeID mức 2 – Tổ Số'))
    await expectNoViolations(root)
  })

  it('(D19) reopens at the same step with the same answers after the page was killed', async () => {
    const first = walk()
    await toFirstStep(first)
    await press(first, 'Bác làm xong')
    await says(first, 'Bước 2 trên')
    const heading = first.querySelector('h1')?.textContent ?? ''
    render(null, first)
    const again = walk()
    await says(again, 'Bước 2 trên')
    expect(again.querySelector('h1')?.textContent).toBe(heading)
    expect((await kept())?.state.results).toEqual([{ id: 'xem-may', s: 'done' }])
  })

  it('(D43) holds one step in the document at a time, however many there are', async () => {
    const root = walk()
    await toFirstStep(root)
    const first = root.querySelector('h1')?.textContent ?? ''
    expect(first).not.toBe('')
    await press(root, 'Bác làm xong')
    await says(root, 'Bước 2 trên')
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    expect(wordsOn(root)).not.toContain(first)
    expect(root.querySelectorAll('*').length).toBeLessThan(300)
  })

  it('(D23) opening and leaving 100 times writes nothing and warns of nothing', async () => {
    const put = vi.spyOn(session.store.drafts, 'put')
    for (let times = 0; times < 100; times++) {
      const root = walk()
      await says(root, 'Bắt đầu làm')
      expect(root.querySelector('.notice')).toBeNull()
      clear()
    }
    expect(put).not.toHaveBeenCalled()
  })

  it('says why a step was not possible and what to do next, and stays there', async () => {
    const root = walk()
    await toFirstStep(root)
    await press(root, 'Chưa được')
    await says(root, 'Vì sao chưa làm được?')
    await press(document.body, /^Máy sắp hết pin/)
    await says(root, 'Cắm sạc, vừa sạc vừa làm.')
    await says(root, 'Bước 1 trên')
    await press(root, 'Đã làm được')
    await says(root, 'Bước 2 trên')
  })

  it('shows every step of the way, those not needed with the reason', async () => {
    const root = walk()
    await toFirstStep(root)
    await press(root, /^Xem cả/)
    await says(root, 'Máy đã có VNeID tải từ kho ứng dụng.')
    await says(root, 'Không cần')
  })

  it('(D39) a save that fails is said plainly, and the step stays with its answers', async () => {
    const root = walk()
    await toFirstStep(root)
    vi.spyOn(session.store.drafts, 'put').mockRejectedValueOnce(
      new DOMException('full', 'QuotaExceededError'),
    )
    await press(root, 'Bác làm xong')
    await says(root, 'Chưa lưu được.')
    await says(root, 'Việc đã lưu vẫn an toàn')
    await says(root, 'Bước 1 trên')
    await press(root, 'Bác làm xong')
    await says(root, 'Bước 2 trên')
  })
})

describe('the outcome', () => {
  it('[S1] says “đã lưu” only once the record is there, with the day to come back', async () => {
    const root = outcome()
    await says(root, 'Hôm nay đến đâu rồi?')
    root.querySelector<HTMLInputElement>('input[value="da_xong_hom_nay"]')?.click()
    await says(root, 'Ghé lại Chủ nhật 06/12/2026')
    await says(root, '14 ngày nữa: Bác còn tự đăng nhập được không?')
    await expectNoViolations(root)
    await press(root, 'Lưu kết quả')
    await says(root, 'Đã lưu trên máy')
    const home = await household(session, draft.household ?? '')
    expect(home?.records[0]).toMatchObject({
      guide: GUIDE,
      outcome: 'da_xong_hom_nay',
      facts: { 'vneid.level2': true },
      followUp: { on: '2026-12-06', kind: 'recheck' },
      sync: { at: 'waiting' },
    })
    expect(await kept()).toBeUndefined()
  })

  it('asks for an outcome before it saves', async () => {
    const root = outcome()
    await press(root, 'Lưu kết quả')
    await says(root, 'Chọn một kết quả rồi lưu.')
    expect(await kept()).toBeDefined()
  })

  it('[P5] (D73) keeps no note with the number of an identity card', async () => {
    const root = outcome()
    await says(root, 'Ghi chú')
    root.querySelector<HTMLInputElement>('input[value="da_xong_hom_nay"]')?.click()
    const note = write(root, 'Ghi chú', 'số thẻ 001088012345')
    await says(root, 'Ghi chú có dãy 12 số. Tổ Số không giữ số căn cước. Xóa dãy số rồi lưu lại.')
    await press(root, 'Lưu kết quả')
    expect(wordsOn(root)).toContain('Hôm nay đến đâu rồi?')
    expect(note.value).toBe('số thẻ 001088012345')
  })

  it('(D19) what was chosen is still chosen when the page opens again', async () => {
    const first = outcome()
    await says(first, 'Hôm nay đến đâu rồi?')
    first.querySelector<HTMLInputElement>('input[value="hen_cong_an"]')?.click()
    await soon(async () => expect((await kept())?.state.ending).toMatchObject({ outcome: 'hen_cong_an' }))
    render(null, first)
    const again = outcome()
    await says(again, /Ghé lại/)
    expect(again.querySelector<HTMLInputElement>('input[value="hen_cong_an"]')?.checked).toBe(true)
  })

  it('an outcome that was saved already says so instead of asking again', async () => {
    await session.store.drafts.delete(uuid(draft.id))
    await says(outcome(), 'Việc này không còn làm dở')
  })
})
