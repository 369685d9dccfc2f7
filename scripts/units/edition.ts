import type { Change, ChangeSet } from './changes.ts'
import type { Units } from './unit.ts'

type Named = { code: string; name: string }

/**
 * A list with later changes of names applied, under the day of the last change.
 * Throws when a change names a unit that is not there or no longer has the name it had.
 */
export function withChanges(units: Units, changes: readonly ChangeSet[]): Units {
  return changes.reduce<Units>(
    (edition, change) => ({
      version: change.from,
      provinces: renamed(edition.provinces, change.provinces),
      communes: renamed(edition.communes, change.communes),
    }),
    units,
  )
}

function renamed<T extends Named>(units: readonly T[], changes: readonly Change[]): T[] {
  const changed = new Map(changes.map((change) => [change.code, change]))
  const result = units.map((unit) => {
    const change = changed.get(unit.code)
    if (!change) return unit
    changed.delete(unit.code)
    if (unit.name !== change.was) throw new Error(`${unit.code} is "${unit.name}", not "${change.was}"`)
    return { ...unit, name: change.now }
  })
  if (changed.size > 0) throw new Error(`no unit ${[...changed.keys()].join(', ')}`)
  return result
}
