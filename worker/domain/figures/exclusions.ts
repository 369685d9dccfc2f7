import type { Exclusion, StoredDocument } from '../ledger.ts'
import { isEffective } from './countedRecord.ts'
import { addRecord, type Figures, takeRecord } from './rollup.ts'

/** A record arrives: it counts, unless something that takes it out was there before it (D15). */
export function countArrival(figures: Figures, record: StoredDocument): void {
  const excluded = figures.ledger.exclusions.of(record.id).some((known) => isEffective(known, record))
  if (!excluded) addRecord(figures, record)
}

/** Takes the target out of every count, once, now or when it arrives; nothing disappears (D57). */
export function exclude({ ledger, indicators }: Figures, exclusion: Exclusion): void {
  const earlier = ledger.exclusions.of(exclusion.target)
  ledger.exclusions.add(exclusion)
  const target = ledger.documents.byId(exclusion.target)
  if (target?.kind !== 'assistance' || !isEffective(exclusion, target)) return
  if (earlier.some((known) => isEffective(known, target))) return
  takeRecord({ ledger, indicators }, target)
}
