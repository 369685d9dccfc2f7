import { existsSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import type { FirstLoad } from './list.ts'
import { matching, neededBy, wireSize } from './wire.ts'

/** One measured entry of the list: bytes over the wire against bytes allowed. */
export type Row = { what: string; size: number; budget: number }
export type Verdict = { rows: Row[]; problems: string[] }

const overBudget = ({ what, size, budget }: Row) =>
  size > budget ? [`${what}: ${size} bytes over the wire, ${budget} allowed`] : []

async function checkScripts(dist: string, { shell, scripts, total }: FirstLoad['team']): Promise<Verdict> {
  const rows: Row[] = []
  const problems: string[] = []
  for (const [pattern, budget] of Object.entries(scripts)) {
    const files = await matching(dist, pattern)
    if (files.length === 0) problems.push(`${pattern}: listed, but dist/ has no such file`)
    else rows.push({ what: pattern, size: await wireSize(files.map((file) => join(dist, file))), budget })
  }
  rows.push({
    what: 'team app, all scripts',
    size: rows.reduce((sum, { size }) => sum + size, 0),
    budget: total,
  })
  if (!existsSync(join(dist, shell))) return { rows, problems: [...problems, `${shell}: missing`] }
  const unlisted = (await neededBy(dist, shell))
    .filter((file) => file.endsWith('.js'))
    .filter((file) => !Object.keys(scripts).some((pattern) => matchesGlob(file, pattern)))
  return {
    rows,
    problems: [...problems, ...unlisted.map((file) => `${file}: loaded by ${shell}, not listed`)],
  }
}

async function checkPage(dist: string, page: string, budget: number): Promise<Verdict> {
  const files = [page, ...(await neededBy(dist, page))]
  const missing = files.filter((file) => !existsSync(join(dist, file)))
  if (missing.length > 0)
    return { rows: [], problems: missing.map((file) => `${page} asks for ${file}: missing`) }
  return {
    rows: [{ what: page, size: await wireSize(files.map((file) => join(dist, file))), budget }],
    problems: [],
  }
}

async function checkPages(dist: string, pages: FirstLoad['pages']): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [pattern, budget] of Object.entries(pages)) {
    const files = await matching(dist, pattern)
    if (files.length === 0)
      verdicts.push({ rows: [], problems: [`${pattern}: listed, but dist/ has no such page`] })
    for (const page of files) verdicts.push(await checkPage(dist, page, budget))
  }
  return verdicts
}

/**
 * Measures everything on the list. A listed file that is missing is a problem, as is a script that the shell
 * loads without being listed: a budget that measures nothing must not pass.
 */
export async function checkSizes(dist: string, list: FirstLoad): Promise<Verdict> {
  const verdicts = [await checkScripts(dist, list.team), ...(await checkPages(dist, list.pages))]
  const rows = verdicts.flatMap((verdict) => verdict.rows)
  return { rows, problems: [...verdicts.flatMap((verdict) => verdict.problems), ...rows.flatMap(overBudget)] }
}
