import { isHamlet, type RefusalCode, type ScopeId } from '../../../contract/index.ts'
import { isWithin, reachFor } from '../people/author.ts'
import type { Incoming, Intake } from './intake.ts'

/**
 * [P4] [S7] Whether the author may write in this scope; null when allowed.
 * What is written for a hamlet that the member does not have (any more) is kept whole for the ward, not stored.
 */
export function scopeRefusal(intake: Intake, { scope }: Incoming): RefusalCode | null {
  if (!intake.ledger.scopes.find(scope)?.isOpen) return 'scope-unknown'
  const reach = reachFor(intake.author, 'sync.push')
  if (!isHamlet(scope)) return reach === 'ward' ? null : 'role-not-allowed'
  return isWithin(reach, intake.author, scope) ? null : 'scope-not-yours'
}

/** Scopes whose documents travel to this author: the ward's own, and the hamlets within reach. */
export function scopesOf({ ledger, author }: Pick<Intake, 'ledger' | 'author'>): ScopeId[] {
  const reach = reachFor(author, 'sync.pull')
  return ledger.scopes
    .all()
    .filter(({ isOpen, id }) => isOpen && (!isHamlet(id) || isWithin(reach, author, id)))
    .map(({ id }) => id)
}
