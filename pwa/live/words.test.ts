import { afterEach, expect, it } from 'vitest'
import { bag, speak } from './language.ts'
import { wordsOf } from './words.ts'

const vi = {
  /** Test · 20 */
  'test.waiting.count': '{{count}} mục chờ gửi',
  /** Test · 20 */
  'test.house.name': 'Làm tiếp {{house}}',
} as const

const t = wordsOf(vi, async () => ({
  'test.waiting.count': '{{count}} items waiting',
  'test.waiting.count_one': '{{count}} item waiting',
  'test.house.name': 'Continue {{house}}',
}))

afterEach(() => speak('vi'))

it('speaks Vietnamese unless told otherwise', () => {
  expect(t('test.waiting.count', { count: 3 })).toBe('3 mục chờ gửi')
})

it('never escapes what people typed: the screen does that', () => {
  expect(t('test.house.name', { house: 'Nhà 5 & 7 <ngõ>' })).toBe('Làm tiếp Nhà 5 & 7 <ngõ>')
})

it('has the English words before anything is drawn in English', async () => {
  const drawn: string[] = []
  const draw = () => drawn.push(t('test.house.name', { house: 'Nhà 5' }))
  bag.on('languageChanged', draw)
  await speak('en')
  bag.off('languageChanged', draw)
  expect(drawn).toEqual(['Continue Nhà 5'])
})

it('fetches English when it is chosen, with its singular', async () => {
  await speak('en')
  expect(t('test.waiting.count', { count: 1 })).toBe('1 item waiting')
  expect(t('test.waiting.count', { count: 2 })).toBe('2 items waiting')
})
