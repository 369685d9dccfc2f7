import { beforeAll, describe, expect, it } from 'vitest'
import { assetsOf } from './assets.ts'
import { changes } from './changes.ts'
import { withChanges } from './edition.ts'
import { publishedUnits } from './published.ts'
import { kindOf, type Units } from './unit.ts'

let units: Units
beforeAll(async () => {
  units = withChanges(await publishedUnits(), changes)
})

const named = (code: string) => units.communes.find((commune) => commune.code === code)

describe('[W3] the list of provinces and communes', () => {
  it('holds 34 provinces: 27 tỉnh and, since 30/4/2026, 7 centrally-run cities', () => {
    expect(units.provinces).toHaveLength(34)
    expect(units.provinces.filter(({ name }) => name.startsWith('Tỉnh '))).toHaveLength(27)
    expect(units.provinces.filter(({ name }) => name.startsWith('Thành phố '))).toHaveLength(7)
  })

  it('holds 3,321 communes: 697 phường, 2,611 xã, 13 đặc khu', () => {
    const kinds = units.communes.map(({ name }) => kindOf(name))
    expect(kinds).toHaveLength(3_321)
    expect(kinds.filter((kind) => kind === 'Phường')).toHaveLength(697)
    expect(kinds.filter((kind) => kind === 'Xã')).toHaveLength(2_611)
    expect(kinds.filter((kind) => kind === 'Đặc khu')).toHaveLength(13)
  })

  it('gives every unit a code of its own, inside a province of the list', () => {
    expect(new Set(units.communes.map(({ code }) => code)).size).toBe(units.communes.length)
    const provinces = new Set(units.provinces.map(({ code }) => code))
    expect(units.communes.filter(({ province }) => !provinces.has(province))).toEqual([])
    expect(units.communes.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([])
  })

  it('writes names as the Government prints them: Hòa and Thủy, composed letters', () => {
    const names = [...units.communes, ...units.provinces].map(({ name }) => name)
    expect(names.filter((name) => /(o[àáảãạ]|(?<!q)u[ỳýỷỹỵ])( |$)/i.test(name))).toEqual([])
    expect(names.filter((name) => name !== name.normalize('NFC'))).toEqual([])
  })

  it('knows the places of the demo and the ten wards of Đồng Nai', () => {
    expect(named('05860')).toEqual({ code: '05860', name: 'Phường Phổ Yên', province: '19' })
    expect(named('13285')).toEqual({ code: '13285', name: 'Phường Phủ Lý', province: '37' })
    expect(named('26368')?.name).toBe('Phường Long Thành')
    expect(units.provinces.find(({ code }) => code === '75')?.name).toBe('Thành phố Đồng Nai')
  })
})

describe('a later change', () => {
  const edition: Units = {
    version: '2025-07-01',
    provinces: [{ code: '19', name: 'Tỉnh Thái Nguyên' }],
    communes: [{ code: '05881', name: 'Xã Thành Công', province: '19' }],
  }
  const change = (was: string, code = '05881') => [
    {
      from: '2027-01-01',
      source: 'example',
      provinces: [],
      communes: [{ code, was, now: 'Phường Thành Công' }],
    },
  ]

  it('renames the unit and dates the edition', () => {
    expect(withChanges(edition, change('Xã Thành Công'))).toMatchObject({
      version: '2027-01-01',
      communes: [{ code: '05881', name: 'Phường Thành Công' }],
    })
  })

  it('stops when the package already holds it, or the unit is gone', () => {
    expect(() => withChanges(edition, change('Xã Vạn Phái'))).toThrow('05881')
    expect(() => withChanges(edition, change('Xã Thành Công', '99999'))).toThrow('99999')
  })
})

describe('the files a phone loads', () => {
  it('are one small file per province and an index that counts them', () => {
    const [index, ...files] = assetsOf(units)
    expect(index?.path).toBe('index.json')
    expect(files).toHaveLength(34)
    expect(Math.max(...files.map(({ text }) => text.length))).toBeLessThan(8_000)
    const counted = JSON.parse(index?.text ?? '').provinces.map((row: { communes: number }) => row.communes)
    expect(counted.reduce((sum: number, each: number) => sum + each, 0)).toBe(3_321)
  })

  it('stand under the version, so that a new edition never overwrites an old one', () => {
    expect(assetsOf(units).map(({ path }) => path)).toContain('2026-04-30/19.json')
  })
})
