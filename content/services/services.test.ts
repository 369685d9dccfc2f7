import { describe, expect, it } from 'vitest'
import { guideIds } from '../guides/index.ts'
import { sources } from '../sources/index.ts'
import { services, servicesByAgency } from './index.ts'

const guides = new Set<string>(guideIds)
const numbersOf = (agency: string) =>
  services.filter((service) => service.agency === agency).map(({ number }) => number)

describe('the 25 essential services', () => {
  it('are 25, each once, in the order of the published lists', () => {
    expect(services.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, place) => place + 1))
    expect(new Set(services.map(({ name }) => name)).size).toBe(25)
    expect(new Set(services.map(({ plain }) => plain)).size).toBe(25)
  })

  it('are counted as the newspapers count them: 13 of the police, 6 of the commune', () => {
    expect(numbersOf('cong-an')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(numbersOf('ubnd-xa')).toEqual([14, 15, 16, 17, 18, 19])
  })

  it('[G8] say where the agency was not named by any source, and where the official name is longer', () => {
    const marked = (by: 'inferred' | 'shortened') =>
      services.filter((service) => service[by]).map(({ number }) => number)
    expect(marked('inferred')).toEqual([20, 21, 22, 23, 24, 25])
    expect(marked('shortened')).toEqual([19, 22, 23, 24, 25])
  })

  it('[G8] send nobody to the offices that gave driving licences and criminal records away', () => {
    for (const { name, agency } of services) {
      if (/lái xe|lý lịch/.test(name)) expect(agency).toBe('cong-an')
    }
  })

  it('each lead to a guide that exists and name sources that exist', () => {
    for (const { guide, refs } of services) {
      expect(guides, guide).toContain(guide)
      for (const code of refs) expect(sources.has(code), code).toBe(true)
    }
  })

  it('are all done on the national portal; those VNeID offers too are marked', () => {
    for (const { doneAt } of services) expect(doneAt).toContain('cong')
    const alsoInVneid = services.filter(({ doneAt }) => doneAt.includes('vneid')).map(({ number }) => number)
    expect(alsoInVneid).toEqual([3, 4, 5, 6, 13, 17])
  })

  it('stand under their agencies, none left out', () => {
    const grouped = servicesByAgency()
    expect(grouped.flatMap((group) => group.services)).toEqual(services)
    for (const group of grouped) expect(group.services.length).toBeGreaterThan(0)
  })
})
