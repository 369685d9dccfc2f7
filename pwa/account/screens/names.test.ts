import { expect, it } from 'vitest'
import { initialOf, inSentence } from './names.ts'

it('writes the form of address small inside a sentence', () => {
  expect(inSentence('Chị Hạnh')).toBe('chị Hạnh')
  expect(inSentence('Nguyễn Thị Hạnh')).toBe('Nguyễn Thị Hạnh')
  expect(inSentence('Anh')).toBe('Anh')
})

it('takes the letter of the given name', () => {
  expect(initialOf('Chị Hạnh')).toBe('H')
  expect(initialOf('Trần Văn Đức')).toBe('Đ')
  expect(initialOf('Chị Hạnh (mẫu)')).toBe('H')
})
