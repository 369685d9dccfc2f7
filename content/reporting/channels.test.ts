import { Provinces } from 'new-vn-provinces'
import { describe, expect, it } from 'vitest'
import { sources } from '../sources/index.ts'
import { channelsOf, reportingChannels } from './index.ts'

/** From the package that the unit lists are made of, so that nothing has to be built first. */
const provinces = (await Provinces.getAllProvince()).map(({ idProvince: code, name }) => ({ code, name }))

describe('[G8] channels for telling the authorities', () => {
  it('belong to a province that exists', () => {
    for (const { province } of reportingChannels)
      expect(provinces.map(({ code }) => code)).toContain(province)
  })

  it('are found by province, and only there', () => {
    const codeOf = (name: string) => provinces.find((known) => known.name === name)?.code ?? ''
    expect(channelsOf(codeOf('Tỉnh Thái Nguyên')).map(({ id }) => id)).toEqual(['c-thai-nguyen'])
    expect(channelsOf(codeOf('Tỉnh Ninh Bình')).map(({ id }) => id)).toEqual(['phuly-s'])
    expect(channelsOf(codeOf('Tỉnh Lào Cai'))).toEqual([])
  })

  it('claim nothing that no page of this year says', () => {
    for (const { state, note } of reportingChannels) {
      expect(state).toBe('unverified')
      expect(note).toMatch(/hỏi xã, phường/i)
    }
  })

  it('name sources that exist', () => {
    for (const { refs } of reportingChannels)
      for (const code of refs) expect(sources.has(code), code).toBe(true)
  })
})
