import { expect, it } from 'vitest'
import { refusalCodes } from '../../../contract/index.ts'
import { t } from './say.ts'
import { aboutWords, kindWords, waitingWhy } from './stateWords.ts'

const still = { sent: 0, total: 0, lastContact: null }

it('says why things wait, in the words people use', () => {
  expect(waitingWhy({ ...still, phase: 'offline' })).toBe('đang mất sóng, có sóng sẽ tự gửi')
  expect(waitingWhy({ phase: 'sending', sent: 2, total: 3, lastContact: null })).toBe('đang gửi 2 trên 3')
})

it('names what waits, and what it is about', () => {
  expect(kindWords('visit')).toBe('lần ghé')
  expect(kindWords('denominator')).toBe('thông tin của phường')
  expect(aboutWords('Nhà 15 – ngõ 3', 'x', () => 'Kích hoạt VNeID mức 2')).toBe(
    'Nhà 15 – ngõ 3 · Kích hoạt VNeID mức 2',
  )
  expect(aboutWords(null, null, String)).toBe('Mục của tổ')
})

it('[S6] every code of the closed list has its own sentence that starts with what happened', () => {
  for (const code of refusalCodes) expect(t(`sync.why.${code}`)).toMatch(/^Máy chủ chưa nhận: /)
})
