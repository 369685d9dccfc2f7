import * as v from 'valibot'
import {
  type HamletCode,
  isHamlet,
  type RecountDifference,
  type ScopeId,
  StepMark,
  type Uuid,
} from '../../../contract/index.ts'
import type { MarkList, MarkRow } from '../../../contract/stepMarks.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { type Author, isWithin, reachFor } from '../people/author.ts'

/** "Màn hình khác rồi", as it is counted: a person once per step and revision of a hamlet. */
export type CountedMark = {
  scope: ScopeId
  guide: string
  revision: number
  step: string
  member: Uuid
  what: string
}

/** Who marked which step; changes in the transaction that takes the document in [C3]. */
export interface StepMarks {
  /** A later mark of the same person only says better what differs. */
  put(mark: CountedMark): void
  rows(): MarkRow[]
}

/** A mark that arrived is counted. */
export function countMark(ledger: Ledger, document: StoredDocument): void {
  const mark = markOf(document)
  if (mark) ledger.stepMarks.put(mark)
}

/** Marks of the hamlets within the author's reach. @throws CodedError role-not-allowed */
export function marksFor(ledger: Ledger, author: Author, asOf: string): MarkList {
  const reach = reachFor(author, 'marks.read')
  return { asOf, rows: ledger.stepMarks.rows().filter(({ hamlet }) => isWithin(reach, author, hamlet)) }
}

/** (D64) The counts against the documents of the log. */
export function markDifferences(ledger: Ledger): RecountDifference[] {
  const kept = sums(ledger.stepMarks.rows())
  const again = sums(ledger.scopes.all().flatMap(({ id }) => (isHamlet(id) ? recounted(ledger, id) : [])))
  return [...new Set([...kept.keys(), ...again.keys()])]
    .map((key) => {
      const [hamlet, counter = ''] = key.split(' ')
      return {
        hamlet: hamlet as HamletCode,
        counter,
        rollup: kept.get(key) ?? 0,
        recount: again.get(key) ?? 0,
      }
    })
    .filter(({ rollup, recount }) => rollup !== recount)
}

function recounted(ledger: Ledger, hamlet: HamletCode): MarkRow[] {
  const latest = new Map<string, MarkRow>()
  for (const document of ledger.documents.ofKind(hamlet, 'stepMark')) {
    const mark = markOf(document)
    if (!mark) continue
    const { guide, revision, step, member, what } = mark
    latest.set(`${guide} ${revision} ${step} ${member}`, { hamlet, guide, revision, step, what, n: 1 })
  }
  return [...latest.values()]
}

function sums(rows: readonly MarkRow[]): Map<string, number> {
  const result = new Map<string, number>()
  for (const { hamlet, guide, revision, step, what, n } of rows) {
    const key = `${hamlet} man.${guide}.${step}.${what}@${revision}`
    result.set(key, (result.get(key) ?? 0) + n)
  }
  return result
}

function markOf({ scope, by, body, state, kind }: StoredDocument): CountedMark | null {
  const parsed = kind === 'stepMark' && state === 'live' ? v.safeParse(StepMark, body) : null
  if (!parsed?.success) return null
  const { guide, revision, step, what } = parsed.output
  return { scope, guide, revision, step, member: by, what }
}
