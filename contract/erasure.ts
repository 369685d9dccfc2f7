import type { Kind } from './documents.ts'

/**
 * [P6] What goes when somebody is erased: the household or person, and whatever names it, directly or through others.
 * Phone and ward work it out alike, so one tombstone tells a phone everything (D74).
 */

/** Documents that take others with them. */
export const takesOthers = (kind: string): boolean => kind === 'household' || kind === 'person'

/** Fields by which a document says whom it is about. */
export const aboutFields = ['household', 'person', 'target'] as const

/** The ids that a body names as what it is about. */
export const namedIn = (body: Readonly<Record<string, unknown>>): string[] =>
  aboutFields.flatMap((field) => {
    const id = body[field]
    return typeof id === 'string' ? id : []
  })

/** Everything that names one of the roots, directly or through others; without the roots themselves. */
export function whatNames(
  roots: readonly string[],
  documents: Iterable<{ id: string; names: readonly string[] }>,
): Set<string> {
  const about = new Map<string, string[]>()
  for (const { id, names } of documents) {
    for (const name of names) {
      const others = about.get(name)
      if (others) others.push(id)
      else about.set(name, [id])
    }
  }
  const gone = new Set(roots)
  for (const id of gone) for (const other of about.get(id) ?? []) gone.add(other)
  for (const root of roots) gone.delete(root)
  return gone
}

/** How many documents of each kind were erased: all that a certificate says about content. */
export type ErasedCounts = Partial<Record<Kind, number>>
