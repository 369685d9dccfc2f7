import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HamletCode } from '../../../contract/index.ts'
import { freshForm, problemsOf } from './guestForm.ts'

const hamlets = ['05860-06', '05860-10'].map((code) => v.parse(HamletCode, code))

describe('an invitation before it is made', () => {
  it('[P4] offers a tổ trưởng only volunteers, and an official a tổ trưởng first', () => {
    expect(freshForm('to-truong', hamlets, null).role).toBe('thanh-vien')
    expect(freshForm('can-bo', hamlets, null).role).toBe('to-truong')
  })

  it('chooses the only hamlet, or the one that was pressed', () => {
    expect(freshForm('to-truong', hamlets.slice(0, 1), null).hamlets).toEqual(['05860-06'])
    expect(freshForm('can-bo', hamlets, '05860-10').hamlets).toEqual(['05860-10'])
    expect(freshForm('can-bo', hamlets, null).hamlets).toEqual([])
  })

  it('needs a name, and a hamlet for who goes to doors', () => {
    expect(problemsOf({ name: ' ', role: 'thanh-vien', hamlets: [] })).toEqual({ name: true, hamlets: true })
    expect(problemsOf({ name: 'Chị Ngọc', role: 'can-bo', hamlets: [] })).toEqual({
      name: false,
      hamlets: false,
    })
  })
})
