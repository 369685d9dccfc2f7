import { expect, it } from 'vitest'
import { nextStepOf } from './nextStep.ts'

it('leads a fresh ward from hamlets to denominators to people, then keeps silent', () => {
  expect(nextStepOf([], new Set(), 0)).toBeNull()
  expect(nextStepOf(['05860-01'], new Set(), 0)).toBe('denominators')
  expect(nextStepOf(['05860-01', '05860-02'], new Set(['05860-01']), 0)).toBe('people')
  expect(nextStepOf(['05860-01'], new Set(['05860-01']), 3)).toBeNull()
})
