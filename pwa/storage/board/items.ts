import type { AgeBand, RefusalCode, Sealed } from '../../../contract/index.ts'
import { isRow } from '../rowKinds.ts'
import type { StoredRow } from '../rows.ts'

/** What every item of the board has. `order`: place in the ward's log; own records not yet there come after all others. */
type Base = {
  id: string
  hamlet: string
  order: number
  by: string | null
  /** Written by a lead; or here, where only what is allowed gets as far as the outbox (D57). */
  isLead: boolean
  ver: number
  at: string
}

export type HouseholdItem = Base & {
  kind: 'household'
  label: Sealed
  note: Sealed | null
  state: 'here' | 'gone'
}
export type PersonItem = Base & {
  kind: 'person'
  household: string
  ageBand: AgeBand
  name: Sealed | null
  note: Sealed | null
  consent: string | null
  state: 'here' | 'gone'
}
export type VisitItem = Base & {
  kind: 'visit'
  household: string
  result: 'met' | 'absent' | 'declined'
  when: string
  comeBack: string | null
  note: Sealed | null
}
export type RecordItem = Base & {
  kind: 'assistance'
  household: string | null
  person: string | null
  ageBand: AgeBand | null
  guide: string
  outcome: string
  facts: Record<string, boolean>
  when: string
  followUp: { on: string; kind: string } | null
  supersedes: string | null
}
export type ConsentItem = Base & {
  kind: 'consent'
  person: string
  decision: 'given' | 'declined' | 'withdrawn'
}
export type VoidItem = Base & { kind: 'void'; target: string; reason: string; when: string }

/** A document as lists, follow-ups and counts need it: without steps, so that 20,000 records fit a small phone's memory. */
export type Item = HouseholdItem | PersonItem | VisitItem | RecordItem | ConsentItem | VoidItem

/** Open refusal of a document, or that something of it waits, or when the ward confirmed it. */
export type Standing =
  | { at: 'waiting' }
  | { at: 'received'; on: string }
  | { at: 'refused'; code: RefusalCode; refusal: number }

/** Own records that the ward has not placed yet come after everything it has placed [S5]. */
const UNPLACED = 2 ** 50

/** The item of a row, or null for rows the board does not need, cannot read, or that are erased here. */
export function itemOf(row: StoredRow): Item | null {
  if (row.erased) return null
  const order = row.order > 0 ? row.order : UNPLACED + row.no
  const isLead = row.lead === 1 || row.wrote === 1
  const base: Base = { id: row.id, hamlet: row.scope, order, by: row.by, isLead, ver: row.ver, at: row.at }
  if (isRow(row, 'household')) {
    const { label, note, state } = row.body
    return { ...base, kind: 'household', label, note, state }
  }
  if (isRow(row, 'person')) {
    const { household, ageBand, name, note, consent, state } = row.body
    return { ...base, kind: 'person', household, ageBand, name, note, consent, state }
  }
  return eventOf(row, base)
}

function eventOf(row: StoredRow, base: Base): Item | null {
  if (isRow(row, 'visit')) {
    const { household, result, at, comeBack, note } = row.body
    return { ...base, kind: 'visit', household, result, when: at, comeBack, note }
  }
  if (isRow(row, 'assistance')) {
    const { household, person, ageBand, guide, outcome, facts, at, followUp, supersedes } = row.body
    return {
      ...base,
      ...{ kind: 'assistance', household, person, ageBand, guide, outcome, facts },
      ...{ when: at, followUp, supersedes },
    }
  }
  if (isRow(row, 'consent')) {
    return { ...base, kind: 'consent', person: row.body.person, decision: row.body.decision }
  }
  if (isRow(row, 'void')) {
    return { ...base, kind: 'void', target: row.body.target, reason: row.body.reason, when: row.body.at }
  }
  return null
}
