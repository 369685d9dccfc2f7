import { globSync } from 'node:fs'
import { servedAt } from '../../scripts/build/tiers.ts'
import { fromTop } from '../../scripts/paths.ts'

/** The address of every public page of the build, the 404 page among them; the team's shell is none. */
export const builtPages: readonly string[] = globSync('**/*.html', { cwd: fromTop('dist') })
  .map(servedAt)
  .filter((path) => path !== '/app')
  .toSorted()
