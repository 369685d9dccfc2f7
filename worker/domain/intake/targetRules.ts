import { isUuid, type RefusalCode, type Uuid } from '../../../contract/index.ts'
import type { Exclusion } from '../ledger.ts'
import { isLead } from '../people/author.ts'
import type { Incoming, Intake } from './intake.ts'

/** The record that a void or a superseding record takes out of the counts, or null. */
export function targetOf({ kind, fields }: Incoming): Uuid | null {
  const named = kind === 'void' ? fields.target : kind === 'assistance' ? fields.supersedes : null
  return isUuid(named) ? named : null
}

/** (D57) Only the author of a record or a lead may take it back; a target that has not arrived yet is waited for (D15). */
export function targetRefusal({ ledger, author }: Intake, mutation: Incoming): RefusalCode | null {
  const id = targetOf(mutation)
  if (!id) return null
  if (id === mutation.id) return 'target-unknown'
  const target = ledger.documents.byId(id)
  if (!target) return null
  const isRecord = target.kind === 'assistance' || (target.kind === 'visit' && mutation.kind === 'void')
  if (!isRecord || target.scope !== mutation.scope) return 'target-unknown'
  return isLead(author.member.role) || target.by === author.member.id ? null : 'target-not-yours'
}

/** What the mutation takes out of the counts, or null. */
export function exclusionBy({ author }: Intake, mutation: Incoming): Exclusion | null {
  const target = targetOf(mutation)
  if (!target) return null
  const { id: source, scope } = mutation
  return { target, source, scope, by: author.member.id, isLead: isLead(author.member.role) }
}
