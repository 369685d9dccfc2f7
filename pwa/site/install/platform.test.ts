import { expect, it } from 'vitest'
import { platformOf } from './platform.ts'

it('shows each phone its own pictures', () => {
  expect(platformOf('Mozilla/5.0 (Linux; Android 12; SM-A125F) Chrome/120', 5)).toBe('android')
  expect(platformOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1', 5)).toBe('iphone')
  expect(platformOf('Mozilla/5.0 (X11; Linux x86_64) Chrome/120', 0)).toBe('other')
})

it('knows an iPad that says it is a Mac by its touch screen', () => {
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15'
  expect(platformOf(mac, 5)).toBe('iphone')
  expect(platformOf(mac, 0)).toBe('other')
})
