import { Recount, WardCoverage } from '../../contract/index.ts'
import { bodyOf } from './call.suite.ts'
import type { Phone } from './phone.suite.ts'

/** One figure of a hamlet as "numerator" or "numerator/surveyed"; 0 when there is no row. */
export async function figure(
  phone: Phone,
  hamlet: string,
  indicator: string,
  period = 'all',
): Promise<string> {
  const { rows } = bodyOf(WardCoverage, await phone.get('coverage'))
  const row = rows.find(
    (known) => known.hamlet === hamlet && known.indicator === indicator && known.period === period,
  )
  if (!row) return '0'
  return row.surveyed === null ? `${row.numerator}` : `${row.numerator}/${row.surveyed}`
}

/** The recount against the roll-up, by an official: [] is the only good answer [C3]. */
export const differences = async (official: Phone) =>
  bodyOf(Recount, await official.get('recount')).differences
