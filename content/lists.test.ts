import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { declaredFacts, factOf, facts } from './facts.ts'
import { indicators } from './indicators/index.ts'
import { obstacles } from './obstacles.ts'
import { outcomes } from './outcomes.ts'
import { Indicator } from './schema/indicator.ts'

const isDeclared = (id: string) => factOf(id)?.declared === true

describe('the closed lists', () => {
  it.each([
    ['outcomes', outcomes],
    ['obstacles', obstacles],
  ])('%s have one code each, ASCII with underscores, and Vietnamese words', (_, list) => {
    const codes = list.map((entry) => entry.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, label, explain } of list) {
      expect(code).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/)
      expect(label.length).toBeGreaterThan(2)
      expect(explain).toMatch(/\.$/)
    }
  })

  it('facts have one id each and end their question with a question mark', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length)
    for (const fact of facts) expect(fact.question).toMatch(/\?$/)
  })

  it('[C1] a record carries only declared yes/no facts, never what merely steered the way', () => {
    expect(declaredFacts({ 'vneid.level2': true, 'phone.kind': 'iphone', 'sim.ownName': false })).toEqual({
      'vneid.level2': true,
    })
  })
})

describe('[C1] indicators', () => {
  it('each is whole, and counts a declared fact or a measure of the log', () => {
    for (const indicator of indicators) {
      expect(v.parse(Indicator, indicator)).toEqual(indicator)
      if (indicator.kind === 'declared') expect(isDeclared(indicator.numeratorFact), indicator.id).toBe(true)
      else expect(['luot', 'nguoi', 'ho']).toContain(indicator.numeratorFact)
    }
  })

  it('ID2 and ID3 count from 14 years', () => {
    for (const id of ['ID2', 'ID3']) {
      expect(indicators.find((indicator) => indicator.id === id)).toMatchObject({
        ageFloor: 14,
        kind: 'declared',
      })
    }
  })

  it('keep target and value apart: every target has a year and a source', () => {
    for (const { targets } of indicators) for (const target of targets) expect(target.source).not.toBe('')
  })
})
