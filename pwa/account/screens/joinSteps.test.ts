import { describe, expect, it } from 'vitest'
import { joinSentence } from './joinFailure.ts'
import { afterPin, firstPin, joinStart } from './joinSteps.ts'
import { waitWords, wrongWords } from './lock/pinWords.ts'

const android = { insideOf: null, system: 'android' } as const
const fine = () => null

describe('opening an invitation', () => {
  it('goes straight to the invitation in a browser of its own', () => {
    expect(joinStart({ hasLink: true, browser: android, isInstalled: false })).toBe('invited')
  })

  it('(D40) leads out of a chat app first, even when the link is broken', () => {
    const zalo = { insideOf: 'Zalo', system: 'android' } as const
    expect(joinStart({ hasLink: false, browser: zalo, isInstalled: false })).toBe('other-browser')
  })

  it('(D32) on an iPhone asks for the home screen first, and only in a tab', () => {
    const iphone = { insideOf: null, system: 'iphone' } as const
    expect(joinStart({ hasLink: true, browser: iphone, isInstalled: false })).toBe('install-first')
    expect(joinStart({ hasLink: true, browser: iphone, isInstalled: true })).toBe('invited')
  })

  it('says so when part of the link is missing', () => {
    expect(joinStart({ hasLink: false, browser: android, isInstalled: false })).toBe('link-missing')
  })
})

describe('choosing a PIN (D49)', () => {
  it('asks twice and takes two equal entries', () => {
    const again = afterPin(firstPin, '271828', fine)
    expect(again).toEqual({ at: 'again', first: '271828' })
    expect(afterPin(again, '271828', fine)).toEqual({ at: 'chosen', pin: '271828' })
  })

  it('starts over when the two differ', () => {
    expect(afterPin({ at: 'again', first: '271828' }, '271829', fine)).toEqual({
      at: 'first',
      problem: 'different',
    })
  })

  it('refuses an easy one at the first entry', () => {
    expect(afterPin(firstPin, '000000', () => 'same-digits')).toEqual({
      at: 'first',
      problem: 'same-digits',
    })
  })
})

describe('what is said when the phone could not join', () => {
  const refused = (code: 'invitation-used' | 'invitation-expired') =>
    joinSentence({ kind: 'code', code, status: 409, retryAfter: null }, 'Chị Lan')

  it('names who can help, without codes or blame', () => {
    expect(refused('invitation-used')).toContain('Nhờ Chị Lan gửi giấy mời mới')
    expect(refused('invitation-expired')).toBe(
      'Giấy mời đã hết hạn. Chưa có gì mất. Nhờ Chị Lan gửi giấy mời mới.',
    )
  })

  it('without network says that one moment of signal is needed', () => {
    expect(joinSentence({ kind: 'network' })).toContain('cần có mạng một lần')
  })
})

describe('wrong PIN (D47)', () => {
  it('counts the tries left and names the wait that follows', () => {
    expect(wrongWords({ reason: 'wrong-pin', triesLeft: 3, waitSeconds: 0 })).toBe(
      'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 3 lần, sau đó chờ 1 phút.',
    )
  })

  it('says waits in the unit that reads well', () => {
    expect(waitWords(42)).toBe('42 giây')
    expect(waitWords(60)).toBe('1 phút')
    expect(waitWords(900)).toBe('15 phút')
    expect(waitWords(130)).toBe('3 phút')
  })
})
