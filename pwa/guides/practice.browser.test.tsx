import { render } from 'preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sessionOf } from '../live/drawn.suite.tsx'
import { opened, press, says, soon } from '../live/screens.suite.tsx'
import { Documents } from '../storage/documents/documents.ts'
import { listDrafts, type Session, today } from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, expectNoViolations } from '../ui/browser.suite.ts'
import { OutcomeScreen, WalkScreen } from './index.ts'

let session: Session
beforeEach(async () => {
  session = await sessionOf('thanh-vien', [HAMLET])
})
afterEach(clear)

const notice = 'Đang tập thử: không ghi vào sổ, không gửi đi đâu.'

it('(D70) a practice goes through a whole guide; nothing of it is kept, listed or queued', async () => {
  const root = opened('/to/lam/tap-thu', '/to/lam/:draft', WalkScreen, session)
  await says(root, notice)
  await press(root, 'Bắt đầu làm')
  for (let asked = 0; asked < 8 && !(root.textContent ?? '').includes('Bước 1 trên'); asked++) {
    await says(root, /Câu hỏi|Bước 1 trên/)
    const [first] = root.querySelectorAll<HTMLElement>('main .rows button')
    const before = root.querySelector('h1')?.textContent
    first?.click()
    await soon(() => expect(root.querySelector('h1')?.textContent).not.toBe(before))
  }
  await says(root, 'Bước 1 trên')
  await says(root, notice)
  await expectNoViolations(root)
  expect(root.textContent).not.toContain('Màn hình khác')
  expect(await listDrafts(session)).toEqual([])
  render(null, root)

  const end = opened('/to/lam/tap-thu/ket-qua', '/to/lam/:draft/ket-qua', OutcomeScreen, session)
  await says(end, notice)
  end.querySelector<HTMLElement>('input[type=radio]')?.click()
  await press(end, 'Kết thúc tập')
  await says(end, 'Bạn đã tập xong một lần giúp')
  await expectNoViolations(end)
  expect(await session.store.outbox.count()).toBe(0)
  expect((await new Documents(session.store).all()).length).toBe(0)
  expect((await today(session)).recordsToday).toBe(0)
})
