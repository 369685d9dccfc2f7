import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HamletCode } from '../../../contract/index.ts'
import { currentDenominator, exceeded, type KnownDenominator } from './current.ts'

describe('[C5] the denominator that holds', () => {
  const hamlet = v.parse(HamletCode, '05860-01')
  const of = (more: Partial<KnownDenominator>): KnownDenominator => ({
    hamlet,
    kind: 'nguoi-tu-14',
    value: 812,
    source: 'công an phường',
    date: '2026-10-01',
    ...more,
  })

  it('is the newest by its day, whatever came last', () => {
    const all = [of({}), of({ value: 790, date: '2026-01-01' })]
    expect(currentDenominator(all, hamlet, 'nguoi-tu-14')?.value).toBe(812)
  })

  it('is the later entry of the same day', () => {
    expect(currentDenominator([of({}), of({ value: 815 })], hamlet, 'nguoi-tu-14')?.value).toBe(815)
  })

  it('does not exist for another kind or hamlet', () => {
    expect(currentDenominator([of({})], hamlet, 'ho')).toBeNull()
    expect(currentDenominator([of({})], '05860-02', 'nguoi-tu-14')).toBeNull()
  })

  it('cannot be larger than a wider one', () => {
    expect(exceeded([of({})], hamlet, 'nguoi-tu-15', 820)?.kind).toBe('nguoi-tu-14')
    expect(exceeded([of({})], hamlet, 'nguoi-tu-15', 800)).toBeNull()
    expect(exceeded([of({})], hamlet, 'nguoi', 100)).toBeNull()
    expect(exceeded([of({})], hamlet, 'ho', 5_000)).toBeNull()
  })
})
