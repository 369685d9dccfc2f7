import * as v from 'valibot'
import { type HamletCode, OfficialFigure, type OfficialRow } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'

/**
 * [C1] The newest official figure per indicator and hamlet, as typed in; of one date the one written last.
 * A figure of the whole ward is for everyone, one of a hamlet for who sees that hamlet.
 */
export function officialRows(ledger: Ledger, isSeen: (hamlet: HamletCode) => boolean): OfficialRow[] {
  const newest = new Map<string, OfficialRow>()
  for (const { body, state } of ledger.documents.ofKind(ledger.facts().ward, 'officialFigure')) {
    const parsed = v.safeParse(OfficialFigure, body)
    if (state !== 'live' || !parsed.success) continue
    const { hamlet, indicator, value, denominator, source, date } = parsed.output
    const key = `${indicator} ${hamlet}`
    const known = newest.get(key)
    if (!known || known.date <= date) newest.set(key, { hamlet, indicator, value, denominator, source, date })
  }
  return [...newest.values()].filter(({ hamlet }) => hamlet === null || isSeen(hamlet))
}
