import { describe, expect, it } from 'vitest'
import { browserKind, chromeLink, deviceLabel, realBrowser } from './browserKind.ts'

const chrome =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'
const zalo =
  'Mozilla/5.0 (Linux; Android 13; SM-A156E; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0 Mobile Safari/537.36 Zalo android/12100 ZaloTheme/light'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

describe('(D40) the browser of a chat app is no place for saved work', () => {
  it('knows Zalo by its name', () => {
    expect(browserKind(zalo)).toEqual({ insideOf: 'Zalo', system: 'android' })
  })

  it('knows a nameless built-in browser of Android', () => {
    expect(browserKind(zalo.replace(/ Zalo.*/, '')).insideOf).toBe('other')
  })

  it('leaves real browsers alone', () => {
    expect(browserKind(chrome)).toEqual({ insideOf: null, system: 'android' })
    expect(browserKind(safari)).toEqual({ insideOf: null, system: 'iphone' })
  })

  it('leads out to the browser of that phone, with the invitation', () => {
    expect(realBrowser('iphone')).toBe('Safari')
    expect(chromeLink('https://toso.example/tham-gia#w=05860&s=abc')).toBe(
      'intent://toso.example/tham-gia#w=05860&s=abc#Intent;scheme=https;package=com.android.chrome;end',
    )
  })
})

it('names the phone for the ward without naming a person', () => {
  expect(deviceLabel(zalo)).toBe('SM-A156E · Chrome')
  expect(deviceLabel(chrome)).toBe('Android · Chrome')
  expect(deviceLabel(safari)).toBe('iPhone · Safari')
})
