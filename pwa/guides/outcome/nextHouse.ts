import type { Today } from '../../storage/index.ts'

/** The house to go to after this one: longest late first, then what was agreed for today. Null when none waits. */
export function nextHouse(
  plan: Pick<Today, 'late' | 'today'>,
  here: string | null,
): { household: string; label: string } | null {
  for (const { household, label } of [...plan.late, ...plan.today])
    if (household !== here && label !== null) return { household, label }
  return null
}
