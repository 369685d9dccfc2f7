import * as v from 'valibot'
import { Assistance, type CountedRecord } from '../../../contract/index.ts'
import type { StoredDocument } from '../ledger.ts'

const { household, person, ageBand, guide, facts, at } = Assistance.entries
const Counted = v.object({ household, person, ageBand, guide, facts, at })

/** (D15) A record's place when two answers of one person are compared: its place in the log, unless it came late. */
export const orderOf = ({ seq, ord }: Pick<StoredDocument, 'seq' | 'ord'>): number => ord ?? seq

/** What counting needs of a stored assistance record. */
export const countedRecord = (document: StoredDocument): CountedRecord => ({
  ...v.parse(Counted, document.body),
  order: orderOf(document),
})
