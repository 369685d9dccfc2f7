import { expect, it } from 'vitest'
import { countIn, countLine, countOf, failuresIn, failuresOf, sum } from './count.ts'

type Ran = { fullName: string; status: string; failureMessages?: string[] }

const report = (
  testResults: { name: string; status: string; message?: string; assertionResults: Ran[] }[],
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

const went = { fullName: 'adds', status: 'passed' }
const broke = { fullName: 'takes', status: 'failed', failureMessages: ['expected 1 to be 2\n at x.ts'] }

it('adds up the tests of several runs', () => {
  const first = countOf(report([{ name: 'a', status: 'passed', assertionResults: [went, went] }], 2, 0))
  const second = countOf(report([{ name: 'b', status: 'failed', assertionResults: [broke] }], 0, 1))
  expect(countLine(sum([first, second]))).toBe('2 passed, 1 failed, 2 skipped')
})

it('a file that broke before its first test counts as failed', () => {
  const json = report(
    [{ name: 'c', status: 'failed', message: 'no such import', assertionResults: [] }],
    0,
    0,
  )
  expect(countOf(json).failed).toBe(1)
  expect(failuresOf(json)).toEqual(['c: no such import'])
})

it('names what failed, with the first line of the reason', () => {
  const json = report([{ name: 'b', status: 'failed', assertionResults: [went, broke] }], 1, 1)
  expect(failuresOf(json)).toEqual(['b: takes: expected 1 to be 2'])
})

it('a run that never wrote its report counts as failed', async () => {
  expect(await countIn('/nowhere/report.json')).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(await failuresIn('/nowhere/report.json')).toEqual(['/nowhere/report.json was never written'])
})

it('says nothing of skipped tests when there are none', () => {
  expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
})
