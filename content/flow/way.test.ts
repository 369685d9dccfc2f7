import { describe, expect, it } from 'vitest'
import type { Condition } from '../schema/condition.ts'
import { guideWithSteps } from '../schema/example.suite.ts'
import { conditionCases, stateOfCase } from './cases.suite.ts'
import { holds } from './condition.ts'
import { firstOpenStep, progress } from './progress.ts'
import { applicableSteps, nextStep, openQuestions, previousStep } from './way.ts'

const onlyIphone: Condition = { fact: 'phone.kind', is: 'iphone' }

function guideWithFork() {
  const guide = guideWithSteps(['a', 'b', 'c'], { facts: ['phone.smart', 'phone.kind'] })
  const [, b] = guide.steps
  if (b) Object.assign(b, { condition: onlyIphone, foldedBecause: 'Máy này không phải iPhone.' })
  return guide
}

describe('[G2] the way through a guide', () => {
  it('shows every step, folded ones with the reason, and numbers only those to be walked', () => {
    const way = applicableSteps(guideWithFork(), { 'phone.kind': 'android' })
    expect(way.map(({ step, state, number }) => [step.id, state, number])).toEqual([
      ['a', 'applies', 1],
      ['b', 'folded', null],
      ['c', 'applies', 2],
    ])
    expect(way[1]?.because).toBe('Máy này không phải iPhone.')
  })

  it('keeps a step that hangs on a question not asked yet, and names the question', () => {
    const [, b] = applicableSteps(guideWithFork(), {})
    expect(b).toMatchObject({ state: 'depends', number: 2, waitsFor: ['phone.kind'] })
  })

  it('asks only what is not known yet', () => {
    expect(openQuestions(guideWithFork(), { 'phone.smart': true })).toEqual(['phone.kind'])
  })

  it('goes forward and back past folded steps, and stops at both ends', () => {
    const way = applicableSteps(guideWithFork(), { 'phone.kind': 'android' })
    expect(nextStep(way, 'a')?.id).toBe('c')
    expect(previousStep(way, 'c')?.id).toBe('a')
    expect(nextStep(way, 'c')).toBeNull()
    expect(previousStep(way, 'a')).toBeNull()
  })

  it('counts what is done and plans the minutes left; a blocked step stays open', () => {
    const way = applicableSteps(guideWithFork(), { 'phone.kind': 'iphone' })
    const answers = { a: { s: 'done' }, b: { s: 'blocked', why: 'mat_song' } } as const
    expect(progress(way, 'b', answers)).toEqual({ number: 2, of: 3, done: 1, minutesLeft: 2 })
    expect(firstOpenStep(way, answers)?.id).toBe('b')
    expect(firstOpenStep(way, { a: { s: 'done' }, b: { s: 'na' }, c: { s: 'done' } })).toBeNull()
  })
})

describe('[G2] conditions', () => {
  it.each(conditionCases)('%j with %j is %s', (condition, known, expected) => {
    expect(holds(condition, known)).toBe(expected)
  })
  it.each(conditionCases)(
    'a step on %j with %j goes the way its verdict %s says',
    (condition, known, expected) => {
      const guide = guideWithSteps(['a'])
      Object.assign(guide.steps[0] ?? {}, { condition })
      const [way] = applicableSteps(guide, known)
      const { state, numbered } = stateOfCase[`${expected}`]
      expect(way).toMatchObject({ state, number: numbered ? 1 : null })
    },
  )
})
