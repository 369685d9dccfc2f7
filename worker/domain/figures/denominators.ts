import * as v from 'valibot'
import { Denominator, type DenominatorOf, type HamletCode } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'

/** [C5] A denominator with its source and date. */
export type Dated = v.InferOutput<typeof DenominatorOf>
export type Denominators = (hamlet: HamletCode, kind: string | null) => Dated | null

/** The denominators that hold now: of a hamlet and kind the latest date, and of one date the one written last. */
export function denominatorsOf(ledger: Ledger): Denominators {
  const latest = new Map<string, Dated>()
  for (const { body, state } of ledger.documents.ofKind(ledger.facts().ward, 'denominator')) {
    const parsed = v.safeParse(Denominator, body)
    if (state !== 'live' || !parsed.success) continue
    const { hamlet, kind, value, source, date } = parsed.output
    const key = `${hamlet} ${kind}`
    const known = latest.get(key)
    if (!known || known.date <= date) latest.set(key, { value, source, date })
  }
  return (hamlet, kind) => (kind === null ? null : (latest.get(`${hamlet} ${kind}`) ?? null))
}
