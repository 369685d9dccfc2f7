import { expect, it } from 'vitest'
import { phoYen } from '../examples/phoYen.ts'
import { declaredByHamlet, together } from '../model/declared.ts'
import { outputOfWard } from '../model/output.ts'
import { coverageOf, isOld } from './ownHamlets.ts'

it('a volunteer sees the own hamlet: its figures, its phones, nobody else’s', () => {
  const own = coverageOf(phoYen, ['05860-10'])
  expect(together(declaredByHamlet(own, 'ID3'))).toMatchObject({
    numerator: 369,
    denominator: 948,
    places: 1,
  })
  expect(outputOfWard(own, '2026-11').times).toBe(47)
  expect(own.phones).toEqual({ phones: 6, late: 1 })
})

it('with two hamlets sees both added up', () => {
  const own = coverageOf(phoYen, ['05860-06', '05860-10'])
  expect(together(declaredByHamlet(own, 'ID3'))).toMatchObject({ numerator: 1_042, denominator: 1_790 })
})

it('asks for newer figures by itself only after three hours', () => {
  const now = Date.parse('2026-11-22T09:05:00.000Z')
  expect(isOld(null, now)).toBe(true)
  expect(isOld('2026-11-22T06:06:00.000Z', now)).toBe(false)
  expect(isOld('2026-11-22T06:04:00.000Z', now)).toBe(true)
})
