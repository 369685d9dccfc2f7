import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { conditionCases, stateOfCase } from '../../../content/flow/cases.suite.ts'
import { loadGuide } from '../../../content/guides/index.ts'
import type { Condition } from '../../../content/schema/condition.ts'
import { publicSteps } from '../guide/publicSteps.ts'
import { StepPart } from '../guide/StepPart.tsx'
import { answersFrom } from './answers.ts'
import { conditionFrom, wayFrom } from './way.ts'

const guide = await loadGuide('vneid-kich-hoat-muc-2')

/** What the finished page carries of a step's condition. */
function writtenOn(condition: Condition): string | undefined {
  const steps = publicSteps(guide).slice(0, 1)
  const [html] = steps.map(({ step, number }) =>
    render(<StepPart guide={guide} step={{ ...step, condition }} number={number} titles={new Map()} />),
  )
  return /data-when="([^"]*)"/.exec(html ?? '')?.[1]?.replaceAll('&quot;', '"')
}

describe("[G2] the public page goes the way of the team's walk", () => {
  it.each(conditionCases)('%j with %j is %s', (condition, known, expected) => {
    const [place] = wayFrom([{ id: 'a', when: writtenOn(condition) }], known)
    const { state, numbered } = stateOfCase[`${expected}`]
    expect(place).toMatchObject({ state, number: numbered ? 1 : null })
  })
  it('keeps a step whose condition it cannot read', () => {
    expect(conditionFrom('{"neuer":1}')).toBeUndefined()
    expect(wayFrom([{ id: 'a', when: '{"neuer":1}' }], {})[0]?.state).toBe('applies')
  })
})

describe('[G2] answers kept on this phone', () => {
  const now = 1_800_000_000_000
  it('hold until their time is over', () => {
    const text = JSON.stringify({ 'phone.kind': ['iphone', now + 1], 'bill.kind': ['nuoc', now - 1] })
    expect(answersFrom(text, now)).toEqual({ 'phone.kind': ['iphone', now + 1] })
  })
  it.each([null, '', 'abc', '[]', '"x"', 'null', '{"phone.kind":"iphone"}', '{"phone.kind":[1,2]}'])(
    'read as nothing from %j',
    (text) => expect(answersFrom(text, now)).toEqual({}),
  )
})
