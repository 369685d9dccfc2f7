import { expect, it } from 'vitest'
import { pathPlaces } from './pathPlaces.ts'

it('spreads ten steps over the whole line', () => {
  const places = pathPlaces(10, 12, 15, 313)
  expect(places.map(({ x }) => x)).toEqual([15, 48.1, 81.2, 114.3, 147.4, 180.6, 213.7, 246.8, 279.9, 313])
  expect(places.every(({ row }) => row === 0)).toBe(true)
})

it('goes on below when the way is long, in rows as even as they can be', () => {
  const rows = pathPlaces(14, 12, 15, 313).map(({ row }) => row)
  expect(rows.filter((row) => row === 0)).toHaveLength(7)
  expect(rows.filter((row) => row === 1)).toHaveLength(7)
})

it('keeps circles apart at every length', () => {
  for (let count = 2; count <= 40; count += 1) {
    const places = pathPlaces(count, 12, 15, 313)
    const gaps = places.slice(1).map((place, at) => place.x - (places[at]?.x ?? 0))
    for (const gap of gaps.filter((length) => length > 0)) expect(gap).toBeGreaterThan(26)
  }
})

it('draws nothing for no steps and one step at the start', () => {
  expect(pathPlaces(0, 12, 15, 313)).toEqual([])
  expect(pathPlaces(1, 12, 15, 313)).toEqual([{ x: 15, row: 0 }])
})
