import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

export type Count = { passed: number; failed: number; skipped: number }
export const none: Count = { passed: 0, failed: 0, skipped: 0 }

/** The part of Vitest's JSON report that is read here. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string()), []), []),
        }),
      ),
    }),
  ),
})

/**
 * The tests of one Vitest run. A file that broke before its first test holds none, and would vanish from a
 * count of tests: it counts as one failed.
 */
export function countOf(json: string): Count {
  const report = v.parse(Report, JSON.parse(json))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What failed in one Vitest run, a line each: the file, the test, and the first line of its reason. */
export function failuresOf(json: string): string[] {
  const { testResults } = v.parse(Report, JSON.parse(json))
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${name}: ${firstLine(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    )
  })
}

const firstLine = (words: string): string => words.split('\n', 1)[0] ?? ''

/** The failures in a report file; a run that died before writing it names itself. */
export const failuresIn = (file: string): Promise<string[]> =>
  readFile(file, 'utf8').then(failuresOf, () => [`${file} was never written`])

/** The count in a report file; a run that died before writing it has failed once. */
export const countIn = (file: string): Promise<Count> =>
  readFile(file, 'utf8').then(countOf, () => ({ ...none, failed: 1 }))

export const sum = (counts: Count[]): Count =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  )

/** "120 passed, 0 failed", with the skipped ones when there are any. */
export const countLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
