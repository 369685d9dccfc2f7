import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import file from '@size-limit/file'
import sizeLimit from 'size-limit'
import * as v from 'valibot'

const Measured = v.tuple([v.object({ size: v.number() })])

/** Bytes of these files together after Brotli, which is how they travel. */
export async function wireSize(files: string[]): Promise<number> {
  const [total] = v.parse(Measured, await sizeLimit([file], files))
  return total.size
}

/** Files of dist/ that match, as paths below it, in a stable order. */
export const matching = async (dist: string, pattern: string): Promise<string[]> =>
  (await Array.fromAsync(glob(pattern, { cwd: dist }))).sort()

const references = [
  /<script\b[^>]*\bsrc="\/([^"]+)"/g,
  /<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref="\/([^"]+)"/g,
  /<link\b[^>]*\bhref="\/([^"]+)"[^>]*\brel="(?:stylesheet|modulepreload)"/g,
]

/** What a page of dist/ asks for before it can be used: its scripts and style sheets, as paths below dist/. */
export async function neededBy(dist: string, page: string): Promise<string[]> {
  const html = await readFile(join(dist, page), 'utf8')
  return references.flatMap((reference) => [...html.matchAll(reference)].map(([, path = '']) => path))
}
