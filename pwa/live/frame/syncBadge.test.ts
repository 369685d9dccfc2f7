import { expect, it } from 'vitest'
import { type SyncNow, syncBadge } from './syncBadge.ts'

const now = Date.parse('2026-11-22T10:00:00.000Z')
const calm: SyncNow = {
  waiting: 0,
  unsentOver24h: false,
  refused: 0,
  received: 41,
  hasMismatch: false,
  phase: 'idle',
  sent: 0,
  total: 0,
  lastContact: '2026-11-22T09:05:00.000Z',
}

it('[S4] says that the server has it only when nothing waits and the counts agree', () => {
  expect(syncBadge(calm, now)).toEqual({ state: 'received', words: 'Máy chủ đã nhận lúc 16:05' })
  expect(syncBadge({ ...calm, hasMismatch: true }, now).words).toBe('Đã lưu trên máy')
  expect(syncBadge({ ...calm, received: 0 }, now).words).toBe('Đã lưu trên máy')
})

it('keeps the number of unsent items on screen, with or without signal', () => {
  expect(syncBadge({ ...calm, waiting: 3 }, now).words).toBe('3 mục chờ gửi')
  expect(syncBadge({ ...calm, waiting: 3, phase: 'offline' }, now)).toEqual({
    state: 'waiting',
    words: '3 mục chờ gửi',
  })
})

it('(D35) says when something has waited for more than a day', () => {
  const late = { ...calm, waiting: 3, unsentOver24h: true }
  expect(syncBadge(late, now)).toEqual({ state: 'waiting', words: '3 mục chờ gửi, đã quá 1 ngày' })
  expect(syncBadge({ ...late, phase: 'sending', total: 3 }, now).words).toBe('Đang gửi 1 trên 3')
})

it('counts along while sending, from one', () => {
  const sending = { ...calm, waiting: 3, phase: 'sending' as const, total: 3 }
  expect(syncBadge({ ...sending, sent: 1 }, now).words).toBe('Đang gửi 2 trên 3')
  expect(syncBadge({ ...sending, sent: 3 }, now).words).toBe('Đang gửi 3 trên 3')
})

it('without signal and with nothing to send, says that work goes on', () => {
  expect(syncBadge({ ...calm, phase: 'offline' }, now).words).toBe('Mất sóng, vẫn làm tiếp được')
})

it('[S6] a refused record comes before everything else', () => {
  expect(syncBadge({ ...calm, waiting: 3, refused: 1 }, now)).toEqual({
    state: 'look',
    words: '1 mục cần bạn xem',
  })
})
