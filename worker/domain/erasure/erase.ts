import { type ErasedCounts, type Kind, type ScopeId, withoutDocument } from '../../../contract/index.ts'
import { isHelp } from '../figures/helps.ts'
import type { Figures } from '../figures/rollup.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { keepFigures } from './keepFigures.ts'

/**
 * [P6] (D74) Takes the content out of everything that names one of the roots, directly or through others, and out of
 * what was kept beside the documents: lost values, refused mutations. The roots themselves are left to the caller.
 * @param records roots that are records themselves
 * @returns how many of each kind, without the roots
 */
export function eraseAround(
  figures: Figures,
  scope: ScopeId,
  roots: readonly string[],
  records: readonly StoredDocument[] = [],
): ErasedCounts {
  const { ledger } = figures
  const documents = around(ledger, scope, roots)
  const ids = [...roots, ...documents.map(({ id }) => id)]
  keepFigures(figures, scope, [...records, ...documents].filter(isHelp), new Set(ids))
  ledger.documents.empty(documents)
  forgetLive(ledger, scope, documents)
  forgetTraces(ledger, ids)
  return countsOf(documents)
}

/** What is kept about documents beside them. */
export function forgetTraces(ledger: Ledger, ids: readonly string[]): void {
  ledger.lost.forget(ids)
  ledger.refusals.forget(ids)
  ledger.exclusions.forget(ids)
  ledger.drafts.forgetAbout(ids)
}

/** Level by level, until nothing new names anything that goes. */
function around(ledger: Ledger, scope: ScopeId, roots: readonly string[]): StoredDocument[] {
  const found = new Map<string, StoredDocument>()
  for (let level = [...roots]; level.length > 0; ) {
    const next = ledger.documents
      .naming(scope, level)
      .filter(({ id }) => !found.has(id) && !roots.includes(id))
    for (const document of next) found.set(document.id, document)
    level = next.map(({ id }) => id)
  }
  return [...found.values()]
}

/** [S4] The digest speaks of what is live. */
function forgetLive(ledger: Ledger, id: ScopeId, documents: readonly StoredDocument[]): void {
  const scope = ledger.scopes.find(id)
  if (!scope) return
  let digest = { n: scope.n, sum: scope.sum }
  for (const document of documents)
    if (document.state === 'live') digest = withoutDocument(digest, document.id, document.ver)
  ledger.scopes.put({ ...scope, ...digest })
}

/** Numbers by kind: all that a certificate says. */
function countsOf(documents: readonly { kind: Kind }[]): ErasedCounts {
  const counts: ErasedCounts = {}
  for (const { kind } of documents) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
