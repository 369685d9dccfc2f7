import type { WardCoverage } from '../../../contract/index.ts'

/**
 * How far a ward has come on its way: each state has one next thing to do. `empty`: no hamlets · `no-team`: hamlets,
 * but no phone works in them · `not-asked`: teams, but no record yet · `running`.
 */
export type Situation = 'empty' | 'no-team' | 'not-asked' | 'running'

export function situationOf({ hamlets, rows }: Pick<WardCoverage, 'hamlets' | 'rows'>): Situation {
  if (hamlets.length === 0) return 'empty'
  const counted = rows.some(
    ({ kind, numerator, surveyed }) => kind !== 'official' && (numerator > 0 || (surveyed ?? 0) > 0),
  )
  if (counted) return 'running'
  return hamlets.some(({ phones }) => phones > 0) ? 'not-asked' : 'no-team'
}
