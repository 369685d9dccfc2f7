import {
  addTo,
  type MirroredDraft,
  monthInVietnam,
  namedIn,
  recordContribution,
} from '../../../contract/index.ts'
import { countedRecord } from '../figures/countedRecord.ts'
import type { Incoming, Intake, Outcome } from '../intake/intake.ts'
import { store } from '../intake/store.ts'
import { targetOf } from '../intake/targetRules.ts'
import { timely } from '../intake/timely.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { isBeforeWithdrawal } from './isBeforeWithdrawal.ts'
import { keepMonth } from './keepFigures.ts'

/** Whether a document is only known as one that was erased. */
export const isErased = (document: StoredDocument | null): boolean =>
  document?.state === 'erased' || document?.state === 'gone'

/** Whether a new document is about somebody or something that was erased. */
export const isAboutErased = ({ documents }: Ledger, fields: Record<string, unknown>): boolean =>
  namedIn(fields).some((id) => isErased(documents.byId(id)))

/** [P6] An unfinished guide with somebody who was erased, or from before they took their consent back. */
export const isAboutNobody = (ledger: Ledger, draft: MirroredDraft): boolean =>
  isAboutErased(ledger, draft) || isBeforeWithdrawal(ledger, draft.person, draft.updatedAt)

/**
 * [P6] [S13] What a phone wrote about somebody before it heard of the erasure: help given counts, and nothing of it is
 * kept that could tell of them. The phone gets its receipt, and the tombstone with the news.
 */
export function absorb(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  const { ledger, author, now } = intake
  const { id, kind, scope, no, fields } = mutation
  const ver = (before?.ver ?? 0) + 1
  const document = store(ledger, before, {
    ...{ id, kind, scope, no, ver, at: now, state: 'gone', body: {}, stamps: {} },
    ...{ by: author.member.id, device: author.device.id, ord: null, isLead: false },
  })
  // A correction of what was counted before it went does not count a second time.
  if (kind === 'assistance' && targetOf(mutation) === null)
    countNobody(ledger, { ...document, body: timely(fields, now) })
  return { s: 'ok', document }
}

function countNobody(ledger: Ledger, document: StoredDocument): void {
  const { scope: id } = document
  const record = countedRecord(document)
  const given = recordContribution(record)
  const scope = ledger.scopes.find(id)
  if (!scope) return
  ledger.scopes.put({ ...scope, counters: addTo({ ...scope.counters }, given) })
  ledger.kept.add(id, given)
  const home = record.household ? ledger.documents.byId(record.household) : null
  if (home && !isErased(home)) keepMonth(ledger, id, home.id, monthInVietnam(record.at))
}
