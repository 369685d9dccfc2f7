import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fromTop } from './paths.ts'

const isTest = (file: string) => /\.(test|suite)\.tsx?$/.test(file)
const isGenerated = (file: string) => file.startsWith('public/units/')

/** One digest over the names and contents of all files that match: equal digest, equal result. */
async function digestOf(sources: string[]): Promise<string> {
  const top = fromTop('')
  const entries = await Array.fromAsync(glob(sources, { cwd: top, withFileTypes: true }))
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
  const names = files
    .map((file) => file.slice(top.length))
    .filter((file) => !isTest(file) && !isGenerated(file))
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(`${name}\0`).update(await readFile(fromTop(name)))
  return hash.digest('hex')
}

/** Something that is made from sources and need not be made again while they stay the same. */
export type Made = { name: string; sources: string[]; result: string; make(): Promise<void> }

/** Makes it, unless `result` stands and was made from exactly these sources. */
export async function makeIfNeeded({ name, sources, result, make }: Made): Promise<void> {
  const file = fromTop(`.build/${name}.stamp`)
  const digest = await digestOf(sources)
  if (existsSync(fromTop(result)) && existsSync(file) && readFileSync(file, 'utf8') === digest) return
  rmSync(file, { force: true })
  await make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest)
}
