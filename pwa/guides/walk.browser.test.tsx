import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionOf, wordsOn } from '../live/drawn.suite.tsx'
import { openAhead } from '../live/guideCopy.ts'
import { uuid } from '../live/ids.ts'
import { opened, press, says, soon, write } from '../live/screens.suite.tsx'
import {
  addHousehold,
  addPerson,
  beginDraft,
  type DraftView,
  household,
  listDrafts,
  observe,
  type Session,
  startDraft,
} from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { fillAtNextPut, watchTable } from '../storage/watch.suite.ts'
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

/** Once the step stands, and all that asks after a commit has asked and was answered. */
async function settled(root: HTMLElement): Promise<void> {
  await soon(() => expect(document.activeElement).toBe(root.querySelector('h1')))
  const asked = vi.fn(async () => (await listDrafts(session)).length)
  const stop = observe(session, asked).subscribe(() => undefined)
  await soon(() => expect(asked).toHaveResolved())
  stop()
  await kept()
}

/** Once whatever a screen did as it was left has been done: the disk answers in the order in which it is asked. */
async function settledOnDisk(): Promise<void> {
  for (let asked = 0; asked < 3; asked++) await kept()
}

describe('a guide walked at somebody’s home', () => {
  it('[G7] [P2] begins with the safety line, who we are and what to have ready; the window’s title names no home', async () => {
    const root = walk()
    await says(root, 'Không đọc mã, mật khẩu cho ai, kể cả người đến giúp bác.')
    await says(root, 'Cháu không thu tiền, không hỏi mật khẩu')
    await soon(() => expect(document.title).toBe('Kích hoạt VNeID mức 2 – Tổ Số'))
    await expectNoViolations(root)
  })

  it('a guide begun just now is drawn at once, from what was committed, and read only after that', async () => {
    const [begun] = await Promise.all([
      beginDraft(session, { household: null, person: null, guide: GUIDE, revision: 1 }),
      openAhead(GUIDE),
    ])
    const read = watchTable('drafts', 'get')
    const open = () => opened(`/to/lam/${begun.id}`, '/to/lam/:draft', WalkScreen, session)
    expect(wordsOn(open())).toContain('Bắt đầu làm')
    expect(read()).toBe(0)
    // Only once: by then it may be somewhere else, in another tab.
    const again = open()
    expect(wordsOn(again)).not.toContain('Bắt đầu làm')
    await says(again, 'Bắt đầu làm')
    expect(read()).toBeGreaterThan(0)
  })

  it('a guide that was only looked at is not unfinished; one that was begun is', async () => {
    const looked = walk()
    await says(looked, 'Bắt đầu làm')
    render(null, looked)
    await soon(async () => expect(await kept()).toBeUndefined())
    draft = await startDraft(session, { household: null, person: null, guide: GUIDE, revision: 1 })
    const begun = walk()
    await press(begun, 'Bắt đầu làm')
    await says(begun, 'Câu hỏi 1 trên 5')
    render(null, begun)
    await settledOnDisk()
    expect(await kept()).toMatchObject({ state: { begun: true } })
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

  it('ending a step asks nothing that does not depend on the draft, and builds only the step anew', async () => {
    const root = walk()
    await toFirstStep(root)
    await settled(root)
    const [notes, waiting] = [watchTable('snapshots', 'get'), watchTable('outbox', 'count')]
    const [bar, heading] = [root.querySelector('header'), root.querySelector('h1')]
    await press(root, 'Bác làm xong')
    await says(root, 'Bước 2 trên')
    await soon(() => expect(document.activeElement).toBe(root.querySelector('h1')))
    expect(root.querySelector('header')).toBe(bar)
    // Another element, so that who listens hears the next heading.
    expect(root.querySelector('h1')).not.toBe(heading)
    await press(root, 'Về bước trước')
    await says(root, 'Bước 1 trên')
    expect([notes(), waiting()]).toEqual([0, 0])
  })

  it('[S1] shows the step that was committed before it is read back, and draws it once', async () => {
    const root = walk()
    await toFirstStep(root)
    await settled(root)
    const open = session.open.bind(session)
    const shown: string[] = []
    vi.spyOn(session, 'open').mockImplementation((sealed) => {
      shown.push(wordsOn(root))
      return open(sealed)
    })
    await press(root, 'Bác làm xong')
    await says(root, 'Bước 2 trên')
    const drawn = vi.fn()
    new MutationObserver(drawn).observe(root, { childList: true, characterData: true, subtree: true })
    await soon(() => expect(shown.length).toBeGreaterThan(1))
    expect(shown[0]).toContain('Bước 2 trên')
    expect((await kept())?.state.results).toEqual([{ id: 'xem-may', s: 'done' }])
    expect(drawn).not.toHaveBeenCalled()
  })

  it('(D23) opening and leaving 100 times writes nothing and warns of nothing', async () => {
    await press(walk(), 'Bắt đầu làm')
    await soon(async () => expect((await kept())?.state).toMatchObject({ begun: true }))
    clear()
    const put = watchTable('drafts', 'put')
    for (let times = 0; times < 100; times++) {
      const root = walk()
      await says(root, 'Câu hỏi 1 trên 5')
      expect(root.querySelector('.notice')).toBeNull()
      clear()
    }
    expect(put()).toBe(0)
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
    fillAtNextPut('drafts')
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
    await says(root, 'Ghé lại chủ nhật 06/12/2026')
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
    // Seen without scrolling: a list that begins with empty circles reads as if nothing was chosen.
    expect(again.querySelector<HTMLInputElement>('input[type=radio]')?.value).toBe('hen_cong_an')
  })

  it('an outcome that was saved already says so instead of asking again', async () => {
    await session.store.drafts.delete(uuid(draft.id))
    await says(outcome(), 'Việc này không còn làm dở')
  })
})
