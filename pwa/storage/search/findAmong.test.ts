import { expect, it } from 'vitest'
import { addTo, bestFirst, type Entry, findAmong, type Letters } from './findAmong.ts'
import { tokensOf } from './tokens.ts'

/** A finder over these texts, each a home of its own, and how many of them it looked at for its last answer. */
function over(texts: readonly string[], names: readonly [home: string, name: string][] = []) {
  let looked = 0
  const entryOf = (household: string, name: string | null, text: string): Entry => {
    const tokens = tokensOf(text)
    return {
      household,
      name,
      get tokens() {
        looked += 1
        return tokens
      },
    }
  }
  const entries = [
    ...texts.map((text) => entryOf(text, null, text)),
    ...names.map(([home, name]) => entryOf(home, name, name)),
  ]
  const letters: Letters = new Map()
  for (const entry of entries) addTo(letters, entry)
  const find = findAmong(entries, letters)
  return (text: string) => {
    looked = 0
    return { homes: find(text).map(({ household, name }) => name ?? household), looked }
  }
}

const streets = ['Nhà 1 – ngõ 1', 'Nhà 2 – ngõ 1', 'Bà Lan cạnh chùa', 'Bà Hoa', 'Quyền']

it('a first letter looks only at texts with a word that begins with it', () => {
  expect(over(streets)('b')).toEqual({ homes: ['Bà Lan cạnh chùa', 'Bà Hoa'], looked: 2 })
})

it('a letter more looks only through the homes found before', () => {
  const find = over(streets)
  expect(find('n').looked).toBe(2)
  expect(find('n2')).toEqual({ homes: ['Nhà 2 – ngõ 1'], looked: 2 })
  expect(find('n2 ngo')).toEqual({ homes: ['Nhà 2 – ngõ 1'], looked: 1 })
})

it('of several words typed at once the rarest says where to look', () => {
  expect(over(streets)('ba chua')).toEqual({ homes: ['Bà Lan cạnh chùa'], looked: 1 })
})

it('a letter that is no beginning of a word, and one that means nothing yet, find what they found before', () => {
  expect(over(streets)('x')).toEqual({ homes: [], looked: 0 })
  expect(over(streets)('w').homes).toHaveLength(streets.length)
})

it('shows a home once: by its label where both fit alike, by the name where that fits better', () => {
  const find = over(
    ['Lan', 'Bà Hoà'],
    [
      ['Lan', 'Lan'],
      ['Bà Hoà', 'Hoàng Lan'],
      ['Bà Hoà', 'Bà'],
    ],
  )
  expect(find('lan').homes).toEqual(['Lan', 'Hoàng Lan'])
  expect(find('bahoa').homes).toEqual([])
})

it('puts what fits best first, and leaves what fits alike in its order', () => {
  const found = [1, 4, 2, 4, 1].map((score, at) => ({ score, at }))
  expect(bestFirst(found).map(({ at }) => at)).toEqual([1, 3, 2, 0, 4])
})
