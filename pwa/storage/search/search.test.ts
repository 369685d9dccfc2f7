import { describe, expect, it } from 'vitest'
import { matchOf, narrows, queryOf } from './match.ts'
import { likeness } from './similar.ts'
import { tokensOf, withoutTelex } from './tokens.ts'

const finds = (query: string, text: string): boolean => matchOf(queryOf(query), tokensOf(text)) !== null

describe('finding by what people type (D52)', () => {
  it.each([
    ['nguyen', 'Nguyễn Văn An'],
    ['Nguyễn', 'Nguyễn Văn An'.normalize('NFD')],
    ['nguyễn'.normalize('NFD'), 'Nguyễn Văn An'],
    ['NGUYEN', 'nguyễn văn an'],
    ['an nguyen', 'Nguyễn Văn An'],
    ['van an', 'Nguyễn Văn An'],
    ['ng an', 'Nguyễn Văn An'],
    ['nva', 'Nguyễn Văn An'],
    ['va', 'Nguyễn Văn An'],
    ['dang', 'Đặng Thị Đào'],
    ['đào', 'Đặng Thị Đào'],
    ['dao dang', 'Đặng Thị Đào'],
    ['ĐĂNG', 'Đặng Thị Đào'],
    ['nguyeenx', 'Nguyễn Văn An'],
    ['ddaof', 'Đặng Thị Đào'],
    ['dduwowngf', 'Đường Lê Lợi 12'],
    ['hoas', 'Hoà Bình'],
    ['quyenf', 'Quyền'],
    ['nhaf 12', 'Nhà 12 – ngõ 3'],
    ['n12 ngo3', 'Nhà 12 – ngõ 3'],
    ['12 3', 'Nhà 12 – ngõ 3'],
    ['12/3', 'Nhà 12 – ngõ 3'],
    ['ngo 3 nha 12', 'Nhà 12 – ngõ 3'],
    ['ngõ3', 'Nhà 12 – ngõ 3'],
    ['nha 1', 'Nhà 12 – ngõ 3'],
    ['n1', 'Nhà 12 – ngõ 3'],
    ['ba lan', 'Bà Lan cạnh chùa'],
    ['lan chua', 'Bà Lan cạnh chùa'],
    ['chùa', 'Bà Lan cạnh chùa'],
    ['thuy', 'Thuý'],
    ['thuý', 'Thúy'],
    ['hoà', 'Hòa'],
    ['12a', 'Nhà 12A'],
    ['n n 12', 'Nhà 12 – ngõ 3'],
  ])('%s finds %s', (query, text) => expect(finds(query, text)).toBe(true))

  it.each([
    ['nguyen', 'Trần Văn An'],
    ['nha 2', 'Nhà 12 – ngõ 3'],
    ['12 ngo 4', 'Nhà 12 – ngõ 3'],
    ['1 ngo 3', 'Nhà 12 – ngõ 3'],
    ['lan lan', 'Bà Lan'],
    ['', 'Bà Lan'],
    ['–', 'Bà Lan'],
    ['tran', 'Bà Lan'],
  ])('"%s" does not find %s', (query, text) => expect(finds(query, text)).toBe(false))

  it('words that stand together come first', () => {
    const score = (text: string) => matchOf(queryOf('n12 ngo3'), tokensOf(text))?.score ?? 0
    expect(score('Nhà 12 – ngõ 3')).toBeGreaterThan(score('Nhà 3 – ngõ 12'))
  })

  it('marks the place in the text as written', () => {
    const text = 'Nhà 12 – ngõ 3'
    const marks = matchOf(queryOf('ngo'), tokensOf(text))?.marks ?? []
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['ngõ'])
  })

  it.each([
    ['nguyeenx', 'nguyen'],
    ['dduwowngf', 'duong'],
    ['tooi', 'toi'],
    ['an', 'an'],
    ['xuan', 'xuan'],
    ['saus', 'sau'],
    ['sr', 'sr'],
  ])('Telex left behind: %s is %s', (typed, meant) => expect(withoutTelex(typed)).toBe(meant))
})

describe('a letter more (D44)', () => {
  const texts = [
    ...['Nguyễn Văn An', 'Đặng Thị Đào', 'Đường Lê Lợi 12', 'Nhà 12 – ngõ 3', 'Nhà 1 – ngõ 12', 'Nhà 12A'],
    ...['Bà Lan cạnh chùa', 'Hoà Bình', 'Dương Du', 'Quyền', 'Thuý', 'Tổ 3 số 21', 'Uy', 'Sáu Sự', 'Ông Ứng'],
  ].map(tokensOf)
  const found = (text: string) => texts.filter((tokens) => matchOf(queryOf(text), tokens))
  const typed = ['dduwowngf', 'nguyeenx van a', 'n12 ngo3', 'ddaof dang', 'hoas b', 'quyenf', 'uws', '12 3a']
  const letters = [...'adnghouywsfrxj123 ']

  /** What is looked at when only what was found before can be found again. */
  function foundLetterByLetter(whole: string): void {
    let hits = texts
    let before = queryOf('')
    for (let end = 1; end <= whole.length; end++) {
      const query = queryOf(whole.slice(0, end))
      const among = narrows(query, before) ? hits : texts
      hits = among.filter((tokens) => matchOf(query, tokens))
      expect(hits, `typed as far as "${whole.slice(0, end)}"`).toEqual(found(whole.slice(0, end)))
      before = query
    }
  }

  it.each(typed)('%s, typed letter by letter, finds what it finds typed at once', foundLetterByLetter)

  it('whatever is typed: 1,000 texts of letters, marks of Telex, numbers and spaces', () => {
    let seed = 44
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    for (let run = 0; run < 1_000; run++) {
      foundLetterByLetter(Array.from({ length: 1 + next(7) }, () => letters[next(letters.length)]).join(''))
    }
  })

  it('does look at everything where a longer word means another one', () => {
    expect(narrows(queryOf('ddu'), queryOf('dd'))).toBe(false)
    expect(narrows(queryOf('ng an'), queryOf('ng a'))).toBe(true)
    expect(narrows(queryOf('n12 ngo'), queryOf('n1'))).toBe(true)
    expect(narrows(queryOf('n2'), queryOf('n1'))).toBe(false)
  })
})

describe('two labels for one home (D51)', () => {
  it.each([
    ['Nhà 12 – ngõ 3', 'nha 12 ngo 3'],
    ['Nhà 12 – ngõ 3', 'Số 12 ngõ 3'],
    ['Nhà 12 – ngõ 3', 'Ngõ 3 – nhà 12'],
    ['Nhà 12 – ngõ 3', '12/3'],
    ['Nhà 12 – ngõ 3', 'n12 ng3'],
    ['Nhà 12 – ngõ 3', 'Nhà 12 ngõ 3 (cạnh chùa)'],
    ['Nhà bà Lan', 'Bà Lan'],
    ['Nhà ông Phương', 'nhà ông Phưong'],
    ['Nhà 05', 'Nhà 5'],
  ])('%s ~ %s', (a, b) => expect(likeness(a, b)).toBeGreaterThan(0.6))

  it.each([
    ['Nhà 12 – ngõ 3', 'Nhà 12 – ngõ 4'],
    ['Nhà 12 – ngõ 3', 'Nhà 3 – ngõ 12'],
    ['Nhà 12', 'Nhà 12A'],
    ['Nhà 12A', 'Nhà 12B'],
    ['Nhà bà Lan', 'Nhà ông Lan'],
    ['Nhà bà Lan', 'Nhà bà Mai'],
    ['Nhà', 'Nhà 12'],
    ['', 'Nhà 12'],
  ])('%s is not %s', (a, b) => expect(likeness(a, b)).toBeLessThan(0.5))

  it('on 1,000 pairs at least 95 of 100 are noticed, and at most 3 of 100 others are', () => {
    const street = (i: number) => `Nhà ${1 + (i % 60)} – ngõ ${1 + Math.floor(i / 60)}`
    const ways = [
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text: string) => text.replace('Nhà', 'Số'),
      (text: string) => text.replace(' – ', ', '),
      (text: string) => text.split(' – ').reverse().join(' '),
    ]
    let [noticed, alarms] = [0, 0]
    for (let i = 0; i < 1_000; i++) {
      if (likeness(street(i), ways[i % ways.length]?.(street(i)) ?? '') >= 0.7) noticed++
      if (likeness(street(i), street((i * 7 + 13) % 1_000)) >= 0.7) alarms++
    }
    expect(noticed).toBeGreaterThanOrEqual(950)
    expect(alarms).toBeLessThanOrEqual(30)
  })
})
