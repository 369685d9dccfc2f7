import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HeaderRule, headerRules } from './headers.ts'

/** Everything the front needs to know of dist/: which files there are, their digests, their headers. */
export type Inventory = { files: Record<string, string>; rules: HeaderRule[] }

/** The inventory of a built dist/; `_headers` itself is not served. */
export async function inventoryOf(dist: string): Promise<Inventory> {
  const files: Record<string, string> = {}
  for await (const entry of glob('**/*', { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '_headers') continue
    const file = join(entry.parentPath, entry.name)
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    files[file.slice(dist.length).replace(/^\/?/, '/')] = digest.slice(0, 32)
  }
  const headers = join(dist, '_headers')
  return { files, rules: existsSync(headers) ? headerRules(readFileSync(headers, 'utf8')) : [] }
}
