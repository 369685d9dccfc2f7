import { afterEach, expect, it, vi } from 'vitest'
import { beginSession, currentSession, endSession } from '../storage/currentSession.ts'
import { StorageFailure } from '../storage/index.ts'
import { testSession } from '../storage/session.suite.ts'
import { clear, show } from '../ui/browser.suite.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { press, says, soon } from './screens.suite.tsx'

afterEach(async () => {
  clear()
  await endSession()
  vi.restoreAllMocks()
})

const begun = async () => beginSession((await testSession()).session)
/** What another tab of this phone is told of sessions: null, that none stays open. */
function otherTab(): unknown[] {
  const heard: unknown[] = []
  new BroadcastChannel('toso-session').addEventListener('message', ({ data }) => heard.push(data))
  return heard
}
const gone = new StorageFailure('storage-lost')

it('(D32) (D33) the database is gone: it says so, does not ask to press again, and the phone locks itself, in all tabs', async () => {
  await begun()
  const told = otherTab()
  const root = show(<FailureNotice error={gone} of="read" />)
  await says(root, 'Trình duyệt vừa xóa dữ liệu trên máy này.')
  expect(root.textContent).not.toMatch(/an toàn|Bấm lại/)
  await soon(() => expect(currentSession()).toBeNull())
  await soon(() => expect(told).toContain(null))
})

it('(D33) (D39) what was typed stays until it was copied out; then the phone locks, in all tabs', async () => {
  await begun()
  const told = otherTab()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const root = show(<FailureNotice error={gone} of="save" typed={() => 'Nhà 12 – ngõ 3'} />)
  await says(root, 'mục chưa gửi thì mất')
  expect(currentSession()).not.toBeNull()
  await press(root, 'Chép rồi khóa máy')
  await soon(() => expect(currentSession()).toBeNull())
  await soon(() => expect(told).toContain(null))
  expect(copied).toHaveBeenCalledWith('Nhà 12 – ngõ 3')
})

it('a browser that does not answer loses nothing: it says what to do, and locks nothing', async () => {
  await begun()
  const root = show(<FailureNotice error={new StorageFailure('storage-stuck')} of="read" />)
  await says(root, 'Đóng hết các trang Tổ Số, tắt hẳn trình duyệt rồi mở lại.')
  expect(currentSession()).not.toBeNull()
})
