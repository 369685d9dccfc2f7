import { type HelpRecord, type HelpVoid, mayTakeOut, settleHelps } from '../../../contract/index.ts'
import type { Item, RecordItem, VisitItem, VoidItem } from './items.ts'

export const isCorrection = (item: Item | undefined): boolean =>
  item?.kind === 'assistance' && item.supersedes !== null

/**
 * What takes a record or visit out of every list and count, or null (D57).
 * @param around everything that corrects or takes back one another around it
 */
export function exclusionIn(id: string, around: readonly Item[]): VoidItem | RecordItem | null {
  const items = new Map(around.map((item) => [item.id, item]))
  const item = items.get(id)
  const voids = around.filter((other): other is VoidItem => other.kind === 'void')
  if (item?.kind === 'visit') return voidOfVisit(item, voids)
  const records = around.filter((other): other is RecordItem => other.kind === 'assistance')
  const fate = settleHelps(records.map(helpRecord), voids.map(helpVoid)).get(id)
  const found = fate && fate.head !== id ? items.get(fate.head ?? fate.takenBackBy ?? '') : undefined
  return found?.kind === 'void' || found?.kind === 'assistance' ? found : null
}

const voidOfVisit = (visit: VisitItem, voids: readonly VoidItem[]): VoidItem | null =>
  voids.find(
    (said) => said.target === visit.id && mayTakeOut(helpVoid(said), { ...visit, scope: visit.hamlet }),
  ) ?? null

const helpRecord = ({ hamlet: scope, ...item }: RecordItem): HelpRecord => ({ ...item, scope })
const helpVoid = ({ hamlet: scope, ...item }: VoidItem): HelpVoid => ({ ...item, scope })
