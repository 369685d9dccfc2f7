import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forbiddenIn, withoutMarks } from './freeText.ts'

describe('[P5] (D73) notes that may not be kept', () => {
  it.each([
    ['mã 482913 vừa gửi', 6],
    ['CMND 123456789', 9],
    ['gọi 0912345678 nhé', 10],
    ['gọi 0912 345 678', 10],
    ['gọi 091.234.5678', 10],
    ['căn cước 019085001234', 12],
    ['số 019-085-001-234', 12],
  ])('%s', (text, length) => {
    expect(forbiddenIn(text)).toEqual({ found: 'digits', length })
  })

  it.each(['thẻ 4111 1111 1111 1111', 'thẻ 9704366812345678901', '1234567890123'])('a card: %s', (text) => {
    expect(forbiddenIn(text)).toEqual({ found: 'card' })
  })

  it.each([
    ['bác đọc OTP cho tôi', 'otp'],
    ['Mật khẩu ở sau lịch', 'mat khau'],
    ['mat khau la ten chau', 'mat khau'],
    ['MẬT KHẨU', 'mat khau'],
    ['Password cũ', 'password'],
    ['mã PIN', 'ma pin'],
  ])('%s', (text, word) => {
    expect(forbiddenIn(text)).toEqual({ found: 'secret', word })
  })
})

describe('notes that may', () => {
  it.each([
    'Nhà 12, ngõ 3, cổng xanh',
    'hẹn 14/12 lúc 9 giờ 30',
    'năm 2026, sinh 5 con',
    'sóng yếu từ 17 giờ đến 19 giờ',
    'sốt phát ban, chóp mái đỏ',
    'laptop cũ',
    '1.250.000 đồng',
    '',
  ])('%s', (text) => {
    expect(forbiddenIn(text)).toBeNull()
  })
})

it('a phone number is found wherever it stands, with and without marks around it', () => {
  const digits = fc.stringMatching(/^0\d{9}$/)
  const around = fc.constantFrom('', ' ', 'số ', '(', ', gọi ', 'đ')
  fc.assert(
    fc.property(around, digits, around, (before, number, after) => {
      expect(forbiddenIn(`${before}${number}${after}`)?.found).toBe('digits')
    }),
  )
})

it('marks fall away, đ becomes d', () => {
  expect(withoutMarks('Đường Nguyễn Thị Định')).toBe('duong nguyen thi dinh')
  expect(withoutMarks('ngo\u0303 3')).toBe('ngo 3')
})
