import { expect, it } from 'vitest'
import { empty, justOpened, phoYen } from '../examples/phoYen.ts'
import { situationOf } from './situation.ts'

it('leads a fresh ward from hamlets to teams to the first record', () => {
  expect(situationOf(empty)).toBe('empty')
  const alone = { ...justOpened, hamlets: justOpened.hamlets.map((each) => ({ ...each, phones: 0 })) }
  expect(situationOf(alone)).toBe('no-team')
  expect(situationOf(justOpened)).toBe('not-asked')
  expect(situationOf(phoYen)).toBe('running')
})

it('takes rows of denominators alone for nobody asked', () => {
  const rows = phoYen.rows.slice(0, 1).map((row) => ({ ...row, numerator: 0, surveyed: 0 }))
  expect(situationOf({ ...justOpened, rows })).toBe('not-asked')
})
