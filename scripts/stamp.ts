import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { fromTop } from './paths.ts'

/** Everything that dist/ is made from. */
const sources = [
  '{contract,content,pwa}/**/*',
  'public/**/*',
  'scripts/{build,units}/**/*',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
]
const isTest = (file: string) => /\.(test|suite)\.tsx?$/.test(file)
const isGenerated = (file: string) => file.startsWith('public/units/')

/** One digest over the names and contents of all sources: equal digest, equal dist/. */
export async function stampOfSources(): Promise<string> {
  const entries = await Array.fromAsync(glob(sources, { cwd: fromTop(''), withFileTypes: true }))
  const top = fromTop('')
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
  const names = files
    .map((file) => file.slice(top.length))
    .filter((file) => !isTest(file) && !isGenerated(file))
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(`${name}\0`).update(await readFile(fromTop(name)))
  return hash.digest('hex')
}

/** Whether dist/ stands complete and was made from the sources of this stamp. */
export const isUpToDate = (stampFile: string, stamp: string): boolean =>
  existsSync(fromTop('dist/app.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
