import type { MarkRow } from '../../../contract/stepMarks.ts'

/** A step that people found different: how many, and what, most often said first. */
export type MarkedStep = {
  guide: string
  revision: number
  step: string
  people: number
  what: { code: string; n: number }[]
}

/** Steps of the revision that phones have now; `settled` are those of earlier revisions, which were changed since. */
export type Marks = { open: MarkedStep[]; settled: number }

/** @param current the newest revision of a guide here; 0 for a guide this copy does not know */
export function openMarks(rows: readonly MarkRow[], current: (guide: string) => number): Marks {
  const steps = new Map<string, MarkedStep>()
  for (const { guide, revision, step, what, n } of rows) {
    const key = `${guide}/${revision}/${step}`
    const known = steps.get(key) ?? { guide, revision, step, people: 0, what: [] }
    const same = known.what.find(({ code }) => code === what)
    const others = known.what.filter(({ code }) => code !== what)
    const said = [...others, { code: what, n: n + (same?.n ?? 0) }].sort((a, b) => b.n - a.n)
    steps.set(key, { ...known, people: known.people + n, what: said })
  }
  const all = [...steps.values()].sort((a, b) => b.people - a.people)
  const open = all.filter(({ guide, revision }) => revision >= current(guide))
  return { open, settled: all.length - open.length }
}
