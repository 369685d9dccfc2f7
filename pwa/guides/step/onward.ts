import type { LeadsTo } from '../../../content/schema.ts'
import { addDays } from '../../../contract/index.ts'
import type { Ending } from '../walk/walk.ts'

/** What the main button does once a reason was chosen. */
export type Onward = 'retry' | 'goOn' | 'outcome' | 'guide' | 'comeBack'

/** [G2] Which way a reason leads. */
export function onwardOf(leadsTo: LeadsTo): Onward {
  if ('retry' in leadsTo) return 'retry'
  if ('goOn' in leadsTo) return 'goOn'
  if ('guide' in leadsTo) return 'guide'
  return 'comeBack' in leadsTo ? 'comeBack' : 'outcome'
}

/**
 * What the outcome screen already knows when a reason led there: the outcome, the guide to open next, the day to come
 * back. Everything can still be changed.
 * @param today "YYYY-MM-DD"
 */
export function endingFrom(leadsTo: LeadsTo, today: string): Partial<Ending> {
  if ('comeBack' in leadsTo)
    return {
      outcome: leadsTo.outcome ?? 'can_tham_lai',
      ...(leadsTo.comeBack > 0 && { followUp: { on: addDays(today, leadsTo.comeBack), kind: 'return' } }),
    }
  if ('guide' in leadsTo)
    return { thenGuide: leadsTo.guide, ...(leadsTo.outcome && { outcome: leadsTo.outcome }) }
  return 'outcome' in leadsTo ? { outcome: leadsTo.outcome } : {}
}
