import { existsSync } from 'node:fs'
import { fromTop } from '../paths.ts'

/** One part of the gate: a command, and where its tests are written down if it runs any. */
export type Step = { name: string; command: string[]; report?: string }

const node = (script: string, ...words: string[]) => [process.execPath, fromTop(script), ...words]
const tool = (name: string, ...words: string[]) => [fromTop(`node_modules/.bin/${name}`), ...words]

const tests = (project: string): Step => {
  const report = fromTop(`.build/tests/${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name: project, command: tool('vitest', 'run', '--project', project, ...reporters), report }
}

/** A step whose script is content's own; absent in a checkout without it. */
const guides = (): Step[] =>
  existsSync(fromTop('scripts/guide/check.ts'))
    ? [{ name: 'guides', command: node('scripts/guide/check.ts') }]
    : []

/** The gate in order: what is quick to say comes first, what needs the whole product last. */
export const steps = (): Step[] => [
  {
    name: 'format and lint',
    command: tool('biome', 'ci', '--reporter=summary', '--error-on-warnings', '.'),
  },
  // TypeScript's incremental answers can be stale after ambient types change, so the gate asks afresh.
  { name: 'types', command: tool('tsc', '-b', '--force') },
  { name: 'unused code', command: tool('knip') },
  ...guides(),
  { name: 'build', command: node('scripts/build.ts') },
  { name: 'sizes', command: node('scripts/sizes.ts') },
  tests('unit'),
  tests('worker'),
  tests('browser'),
  tests('e2e'),
]
