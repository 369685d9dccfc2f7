import { describe, expect, it } from 'vitest'
import { swipeOf } from './cards.ts'
import { dayOf } from './freshness.ts'
import { chatAppOf, chromeIntent } from './inApp.ts'
import { placeFrom, placeText } from './place.ts'
import { addressToShare } from './share.ts'
import { spokenFrom } from './spoken.ts'
import { indexFrom, neighbours } from './stepper.ts'
import { nextSize } from './textSize.ts'
import { vietnameseVoice } from './voice.ts'

describe('one step at a time', () => {
  const ids = ['dau--bai', 'go-so', 'go-ma', 'cuoi--bai']

  it('opens the step an address names, with or without marks in it', () => {
    expect(indexFrom(ids, '#go-ma', '')).toBe(2)
    expect(indexFrom(ids, '', '')).toBe(0)
    expect(indexFrom(ids, '#khong-co', '')).toBe(0)
  })
  it('(D40) opens the step that came out of a chat app with the address', () => {
    expect(indexFrom(ids, '', '?buoc=go-so')).toBe(1)
  })
  const parts = ids.map((id) => ({ id, off: false }))
  it('knows where back and on lead, and that the ends lead nowhere', () => {
    expect(neighbours(parts, 0)).toEqual({ back: null, on: 'go-so' })
    expect(neighbours(parts, 2)).toEqual({ back: 'go-so', on: 'cuoi--bai' })
    expect(neighbours(parts, 3).on).toBeNull()
  })
  it('[G2] passes by steps that were folded away and questions that were answered, both ways', () => {
    const folded = parts.map((part) => ({ ...part, off: part.id === 'go-so' }))
    expect(neighbours(folded, 0).on).toBe('go-ma')
    expect(neighbours(folded, 2).back).toBe('dau--bai')
  })
})

describe('the place kept on this phone', () => {
  it('comes back as it was', () => {
    const place = { guide: 'vneid-kich-hoat-muc-2', title: 'Kích hoạt VNeID mức 2', step: 'go-so', number: 4 }
    expect(placeFrom(placeText(place))).toEqual(place)
  })
  it('is nothing when the stored text is missing, cleared or of something else', () => {
    expect([null, '', 'abc', 'a\nb\nx\nc'].map(placeFrom)).toEqual([null, null, null, null])
  })
})

describe('chat apps (D40)', () => {
  const android = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/118.0 Mobile Safari/537.36'

  it('are known by what their browser says of itself', () => {
    expect(chatAppOf(`${android} Zalo android/12100715 ZaloTheme/light ZaloLanguage/vi`)).toBe('Zalo')
    expect(chatAppOf(`${android} [FB_IAB/FB4A;FBAV/443.0]`)).toBe('Facebook')
    expect(chatAppOf(android)).toBeNull()
  })
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 13; SM-A536E Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.5993.111 Mobile Safari/537.36 Zalo android/12100715 ZaloTheme/light ZaloLanguage/vn',
      'Zalo',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/533 ZaloTheme/light ZaloLanguage/vi',
      'Zalo',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21B74 [FBAN/FBIOS;FBAV/441.0.0.27.107;FBDV/iPhone14,5]',
      'Facebook',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
      null,
    ],
  ])('%s is %s', (userAgent, name) => expect(chatAppOf(userAgent)).toBe(name))
  it('lead out to Chrome with the step', () => {
    const way = chromeIntent('https://toso.example/huong-dan/a/#go-so')
    expect(way).toContain(
      'intent://toso.example/huong-dan/a/?buoc=go-so#Intent;scheme=https;package=com.android.chrome;',
    )
    expect(way).toContain(encodeURIComponent('https://toso.example/huong-dan/a/?buoc=go-so'))
  })
})

it('turns a card by a movement to the side, not by scrolling', () => {
  expect([swipeOf(-80, 10), swipeOf(90, -20), swipeOf(-30, 0), swipeOf(-80, 60)]).toEqual([
    'on',
    'back',
    null,
    null,
  ])
})

it('shares the address with its step and without what others hung on it', () => {
  expect(addressToShare('https://toso.example/huong-dan/a/?fbclid=x#go-so')).toBe(
    'https://toso.example/huong-dan/a/#go-so',
  )
})

it('makes the text one step larger each time, then usual again', () => {
  expect(['usual', 'large', 'larger', 'largest'].map(nextSize)).toEqual([
    'large',
    'larger',
    'largest',
    'usual',
  ])
})

const voice = (lang: string, localService = true) => ({
  lang,
  name: lang,
  default: false,
  localService,
  voiceURI: lang,
})

it('reads aloud only with a Vietnamese voice, without signal with one that lives on the phone', () => {
  expect(vietnameseVoice([voice('en-US'), voice('vi_VN')])?.lang).toBe('vi_VN')
  expect(vietnameseVoice([voice('en-US'), voice('vie-x')])).toBeUndefined()
  const far = voice('vi-VN', false)
  const near = voice('vi', true)
  expect(vietnameseVoice([far, near], true)).toBe(far)
  expect(vietnameseVoice([far, near], false)).toBe(near)
})

it.each([
  ['Bấm “Đăng nhập” trong VNeID.', 'Bấm Đăng nhập trong V N E I D.'],
  ['Gọi tổng đài 1900 0368.', 'Gọi tổng đài 1 9 0 0 0 3 6 8.'],
  ['Gọi 113 ngay.', 'Gọi 1 1 3 ngay.'],
  ['Không quá 100.000 đồng, từ năm 2026.', 'Không quá 100.000 đồng, từ năm 2026.'],
  ['Khoảng 15–25 phút.', 'Khoảng 15 đến 25 phút.'],
  ['Thẻ BHYT, mã OTP, mã QR.', 'Thẻ bảo hiểm y tế, mã O T P, mã Q R.'],
  ['★ Chỉ bác được bấm/gõ…', 'Chỉ bác được bấm hoặc gõ.'],
])('says %j as people do', (written, said) => expect(spokenFrom(written)).toBe(said))

it('[G9] says a day the Vietnamese way, with two figures each', () => {
  expect(dayOf(new Date(2026, 10, 3, 23, 59).getTime())).toBe('03/11/2026')
})
