import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromTop } from './paths.ts'

const LAST = 76
const numbers = Array.from({ length: LAST }, (_, at) => `D${String(at + 1).padStart(2, '0')}`)

/** Number of a demand → what the third column says. */
const rows = new Map(
  readFileSync(fromTop('docs/demands.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, number, , tests] = line.split('|').map((cell) => cell.trim())
      return number && tests && /^D\d\d$/.test(number) ? [[number, tests] as const] : []
    }),
)

it.each(numbers)('%s has a test that names it, or a line that says why not', (number) => {
  const tests = rows.get(number) ?? ''
  if (tests.startsWith('— ')) return expect(tests.length).toBeGreaterThan(10)
  const files = [...tests.matchAll(/`([^`]+\.test\.tsx?|[^`]+\.suite\.ts)`/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    expect(existsSync(fromTop(file)), file).toBe(true)
    expect(readFileSync(fromTop(file), 'utf8'), file).toContain(number)
  }
})
