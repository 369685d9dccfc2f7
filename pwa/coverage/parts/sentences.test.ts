import { describe, expect, it } from 'vitest'
import { oneOverrun, phoYen, twoWithoutDenominator } from '../examples/phoYen.ts'
import { attentionFor } from '../model/attention.ts'
import { declaredByHamlet, together } from '../model/declared.ts'
import { placesWord } from './placesWord.ts'
import {
  asOfWords,
  countWords,
  knownWords,
  noShareWords,
  populationWords,
  shareWords,
  sourceWords,
  surveyedShort,
  surveyedWords,
  warningWords,
} from './sentences.ts'

const ward = together(declaredByHamlet(phoYen, 'ID3'))
const partly = together(declaredByHamlet(twoWithoutDenominator, 'ID3'))

describe('a figure never stands alone', () => {
  it('[C4] says numerator, denominator, unit and the asked share', () => {
    expect(shareWords(ward)).toBe('66,1%')
    expect(countWords(ward, 'người')).toBe('6.267 trên 9.480 người')
    expect(surveyedWords(ward, 'người')).toBe('đã hỏi **78,4%**')
  })

  it('[C2] without a denominator gives the bare count and how many were asked', () => {
    expect(shareWords(partly)).toBeNull()
    expect(countWords(partly, 'người')).toBe('6.267 người')
    expect(surveyedWords(partly, 'người')).toBe('trong 7.429 người đã hỏi')
  })

  it('before anybody was asked gives no 0%, which would say that nobody has it', () => {
    const nobody = { numerator: 0, surveyed: 0, denominator: 3_150 }
    expect(shareWords(nobody)).toBeNull()
    expect(noShareWords(nobody)).toBe('chưa hỏi')
    expect(noShareWords({ ...nobody, denominator: null })).toBe('chưa có mẫu số')
    expect(shareWords({ ...nobody, surveyed: 40 })).toBe('0,0%')
  })

  it('says what part of the ward can be told, by its number of hamlets', () => {
    expect(knownWords(partly, 'người', 'tổ dân phố')).toBe(
      '10 tổ dân phố đã có mẫu số đạt 66,6% (5.325 trên 7.995 người).',
    )
    expect(knownWords(ward, 'người', 'tổ dân phố')).toBeNull()
    const known = { ...partly.known, places: 10, numerator: 0, surveyed: 0, denominator: 7_995 }
    expect(knownWords({ ...partly, known }, 'người', 'tổ dân phố')).toBe(
      '10 tổ dân phố đã có mẫu số thì chưa hỏi ai.',
    )
  })

  it('keeps rows short, without decimals', () => {
    expect(surveyedShort({ numerator: 369, surveyed: 455, denominator: 948 }, 'người')).toBe('đã hỏi 48%')
  })
})

describe('as of when', () => {
  it('[C4] (string 32) counts the phones that have not synced', () => {
    expect(asOfWords(phoYen.asOf, phoYen.phones)).toBe(
      'Tính đến **16:05, 22/11/2026**. Còn **2\u00a0máy** chưa đồng bộ.',
    )
  })

  it('says when all have, and when there is no phone', () => {
    expect(asOfWords(phoYen.asOf, { phones: 6, late: 0 })).toContain('Mọi máy đã liên lạc.')
    expect(asOfWords(phoYen.asOf, { phones: 0, late: 0 })).toContain('Chưa có máy nào.')
  })
})

describe('[C5] denominators', () => {
  it('are named with source and day', () => {
    expect(sourceWords(ward.sources)).toBe('Mẫu số: công an phường, 01/10/2026')
    expect(sourceWords([])).toBeNull()
  })

  it('with several sources name the newest', () => {
    const sources = [
      { source: 'công an phường', date: '2026-10-01' },
      { source: 'tổ dân phố', date: '2026-05-02' },
    ]
    expect(sourceWords(sources)).toBe('Mẫu số: công an phường, 01/10/2026 và 1 nguồn khác')
  })

  it('(string 35) that are too small are said with hamlet and day', () => {
    expect(warningWords(attentionFor(declaredByHamlet(oneOverrun, 'ID3')), 'tổ dân phố')).toBe(
      'Tổ dân phố 1: đã có 815 nhưng mẫu số là 812. Xem lại mẫu số ngày 01/10/2026.',
    )
  })
})

it('calls hamlets by their own word when all share one', () => {
  expect(placesWord(['Tổ dân phố 1', 'Tổ dân phố 2'])).toBe('tổ dân phố')
  expect(placesWord(['Thôn Đông', 'Tổ dân phố 2'])).toBe('thôn, tổ')
  expect(placesWord([])).toBe('thôn, tổ')
})

it('says whom an indicator is about', () => {
  expect(populationWords({ unit: 'người', ageFloor: 14 })).toBe('người từ 14 tuổi')
  expect(populationWords({ unit: 'người', ageFloor: 0 })).toBe('mọi người')
  expect(populationWords({ unit: 'hộ', ageFloor: 0 })).toBe('hộ')
})
