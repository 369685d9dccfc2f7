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
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
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
