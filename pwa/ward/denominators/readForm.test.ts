import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HamletCode } from '../../../contract/index.ts'
import type { KnownDenominator } from './current.ts'
import { type DenominatorForm, isClean, readForm } from './readForm.ts'

const hamlet = v.parse(HamletCode, '05860-01')
const today = '2026-11-22'
const known: KnownDenominator[] = [
  { hamlet, kind: 'nguoi-tu-14', value: 812, source: 'công an phường', date: '2026-10-01' },
]
const form = (more: Partial<DenominatorForm>): DenominatorForm => ({
  kind: 'nguoi-tu-14',
  source: 'công an phường',
  date: '2026-11-01',
  figures: { '05860-01': '815', '05860-02': '' },
  ...more,
})

describe('[C5] denominators of one kind, all hamlets in one form', () => {
  it('saves what was typed and leaves empty fields alone', () => {
    const read = readForm(form({}), known, today)
    expect(read.changed).toEqual([{ hamlet: '05860-01', value: 815 }])
    expect(isClean(read)).toBe(true)
  })

  it('does not save again what already holds', () => {
    const same = form({ date: '2026-10-01', figures: { '05860-01': '812' } })
    expect(readForm(same, known, today).changed).toEqual([])
  })

  it('saves the same figure with a newer day: it was confirmed', () => {
    expect(readForm(form({ figures: { '05860-01': '812' } }), known, today).changed).toHaveLength(1)
  })

  it('asks for source and day, and takes no day to come', () => {
    expect(readForm(form({ source: ' ' }), known, today).source).toBe('missing')
    expect(readForm(form({ date: '' }), known, today).date).toBe('missing')
    expect(readForm(form({ date: '2026-11-23' }), known, today).date).toBe('later')
  })

  it('says which field is no number, and which one is larger than a wider kind', () => {
    expect(readForm(form({ figures: { '05860-02': 'khoảng 900' } }), known, today).fields).toEqual({
      '05860-02': { is: 'wrong' },
    })
    const wider = form({ kind: 'nguoi-tu-15', figures: { '05860-01': '900' } })
    expect(readForm(wider, known, today).fields).toEqual({
      '05860-01': { is: 'exceeds', kind: 'nguoi-tu-14', value: 812 },
    })
  })
})
