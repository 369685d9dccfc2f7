import { describe, expect, it } from 'vitest'
import { readNumber } from './typedNumber.ts'

describe('a number as people type it', () => {
  it('may carry points or spaces between thousands', () => {
    for (const text of ['9480', '9.480', ' 9 480 '])
      expect(readNumber(text)).toEqual({ is: 'number', value: 9_480 })
    expect(readNumber('1.234.567')).toEqual({ is: 'number', value: 1_234_567 })
    expect(readNumber('0')).toEqual({ is: 'number', value: 0 })
  })

  it('may be left empty', () => {
    expect(readNumber('  ')).toEqual({ is: 'empty' })
  })

  it('is refused when it could mean something else', () => {
    for (const text of ['94,80', '94.80', 'khoảng 900', '-5', '9480 người', '99999999'])
      expect(readNumber(text)).toEqual({ is: 'wrong' })
  })
})
