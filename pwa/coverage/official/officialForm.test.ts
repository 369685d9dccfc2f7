import { describe, expect, it } from 'vitest'
import { readOfficial } from './officialForm.ts'

const form = { value: '6.902', total: '', source: ' công an phường ', date: '2026-11-01' }
const today = '2026-11-22'

describe('[C1] an official figure as it is typed', () => {
  it('needs a figure, a source and a day; the total may be left out', () => {
    expect(readOfficial(form, today)).toEqual({
      ok: true,
      value: 6_902,
      denominator: null,
      source: 'công an phường',
      date: '2026-11-01',
    })
    expect(readOfficial({ ...form, total: '9.480' }, today)).toMatchObject({ denominator: 9_480 })
  })

  it('says every field that keeps it from being saved', () => {
    expect(readOfficial({ value: '', total: 'nhiều', source: ' ', date: '2026-11-23' }, today)).toEqual({
      ok: false,
      problems: ['value', 'total', 'source', 'date'],
    })
  })
})
