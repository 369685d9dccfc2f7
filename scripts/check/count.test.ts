import { expect, it } from 'vitest'
import { countIn, countLine, countOf, sum } from './count.ts'

const report = (
  testResults: { status: string; assertionResults: unknown[] }[],
  passed: number,
  failed: number,
) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults,
  })

it('adds up the tests of several runs', () => {
  const first = countOf(report([{ status: 'passed', assertionResults: [{}, {}] }], 2, 0))
  const second = countOf(report([{ status: 'failed', assertionResults: [{}] }], 0, 1))
  expect(countLine(sum([first, second]))).toBe('2 passed, 1 failed, 2 skipped')
})

it('a file that broke before its first test counts as failed', () => {
  expect(countOf(report([{ status: 'failed', assertionResults: [] }], 0, 0)).failed).toBe(1)
})

it('a run that never wrote its report counts as failed', async () => {
  expect(await countIn('/nowhere/report.json')).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('says nothing of skipped tests when there are none', () => {
  expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
})
