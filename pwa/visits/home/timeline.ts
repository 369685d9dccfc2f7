import { outcomeTold } from '../../../content/outcomes.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import type { HouseholdDetail, PersonView, RecordView, VisitView } from '../../storage/index.ts'
import { personWords } from '../person/personWords.ts'
import { t } from './say.ts'

/** Something that happened in a home. `before`: the outcome of the record before, of the same person and guide. */
export type Happened =
  | { kind: 'record'; id: string; at: string; record: RecordView; before: string | null }
  | { kind: 'visit'; id: string; at: string; visit: VisitView }

/** Records and calls at the door in one list, newest first; a record that was replaced gives way to its successor. */
export function timeline({ records, visits }: Pick<HouseholdDetail, 'records' | 'visits'>): Happened[] {
  const standing = records.filter(({ supersededBy }) => supersededBy === null)
  const happened: Happened[] = [
    ...standing.map((record) => ({
      kind: 'record' as const,
      id: record.id,
      at: record.at,
      record,
      before: outcomeBefore(record, standing),
    })),
    ...visits.map((visit) => ({ kind: 'visit' as const, id: visit.id, at: visit.at, visit })),
  ]
  return happened.sort((a, b) => b.at.localeCompare(a.at))
}

function outcomeBefore({ person, guide, at }: RecordView, records: readonly RecordView[]): string | null {
  const earlier = records
    .filter((other) => other.person === person && other.guide === guide && other.at < at && !other.voided)
    .sort((a, b) => b.at.localeCompare(a.at))
  return person === null ? null : (earlier[0]?.outcome ?? null)
}

/** What it was: "Kích hoạt VNeID mức 2: Đã xong", "Cả nhà đi vắng". */
export function happenedWords(item: Happened): string {
  if (item.kind === 'visit') return t(`visits.visit.${item.visit.result}`)
  const { guide, outcome } = item.record
  return t('visits.record.line', { guide: guideTitle(guide), outcome: outcomeTold(outcome, item.before) })
}

/** With whom; null for a call at the door. */
export function withWhom(item: Happened, persons: readonly PersonView[]): string | null {
  if (item.kind === 'visit') return null
  const person = persons.find(({ id }) => id === item.record.person)
  return person ? personWords(person) : t('visits.person.nobody')
}

/** The reason of a withdrawn record, in words. */
export const voidWords = (reason: string): string =>
  isReason(reason) ? t(`visits.void.${reason}`) : t('visits.void.khac')

export const voidReasons = ['nhap-nham', 'trung', 'sai-nguoi', 'khac'] as const
export type VoidReason = (typeof voidReasons)[number]
const isReason = (reason: string): reason is VoidReason => voidReasons.some((known) => known === reason)
