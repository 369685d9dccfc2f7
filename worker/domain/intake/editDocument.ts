import { emptyDocument, mergeFields, type RefusalCode, type Versioned } from '../../../contract/index.ts'
import { withoutLateTexts } from '../erasure/lateTexts.ts'
import { movePerson } from '../figures/rollup.ts'
import type { StoredDocument } from '../ledger.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { personRefusal } from './personRules.ts'
import { asOf, isBehind, isSentAgain, stampsOf } from './sentAgain.ts'
import { store } from './store.ts'
import { followWardDocument } from './wardDocuments.ts'
import { wardRefusal } from './wardRules.ts'

type Fields = Record<string, unknown>

/**
 * [S5] A `put` or `set` of a document that can be edited, merged per field in arrival order.
 * An edit that arrives before its document is kept, and served when the document is there (D15).
 */
export function editDocument(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  const { author, ledger, echo } = intake
  const sent = fieldsToMerge(mutation, before)
  const fields = withoutLateTexts(ledger, mutation, before, sent)
  const isWhole = fields === sent && !isBehind(mutation, before, sent)
  if (before && isWhole && isSentAgain(intake, mutation, before, fields))
    return { s: 'dup', document: before }
  const place = placeFor(intake, before)
  const { document: merged, lost } = mergeFields(place, {
    device: author.device.id,
    no: mutation.no,
    base: mutation.base,
    fields,
  })
  const isLive = mutation.op === 'put' || before?.state === 'live'
  const isCompleted = isLive && before?.state === 'incomplete'
  const body = isCompleted ? lawful(intake, mutation, merged.body) : merged.body
  const code = isLive ? refusalOf(intake, mutation, before, body) : null
  if (code) return refused(code)
  if (before && isWhole && merged.ver === place.ver && !isCompleted)
    return { s: 'ok', document: keep(intake, mutation, before) }
  for (const value of lost) ledger.lost.add(mutation.id, value, intake.now)
  const ver = Math.max(merged.ver, place.ver + 1, asOf(mutation))
  const stamps = stampsOf(intake, mutation, merged)
  const after = { ver, body, stamps, state: isLive ? 'live' : 'incomplete' } as const
  const document = write(intake, mutation, before, after, fields)
  if (!isWhole) echo.overtaken(document.id)
  return { s: 'ok', document }
}

/** [S8] Versions of this life of the ledger are higher than any that a phone holds from another one. */
function placeFor({ ledger }: Intake, before: StoredDocument | null): Versioned {
  const place = before ?? emptyDocument()
  return { ...place, ver: Math.max(place.ver, ledger.leastVersion()) }
}

/**
 * A whole document over one that is there changes only the fields that were sent; what was edited earlier stays. One with a
 * `base` is sent again after a restore, as its phone last had it (PROTOCOL 3.15): what was written since is newer.
 */
function fieldsToMerge({ op, fields, given, base }: Incoming, before: StoredDocument | null): Fields {
  if (op === 'set' || !before) return fields
  const isNewer = (name: string) => base !== null && (before.stamps[name]?.ver ?? 0) > base
  const isWanted = (name: string) =>
    before.state === 'incomplete' ? !Object.hasOwn(before.body, name) : given.includes(name) && !isNewer(name)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)))
}

/**
 * A name that an early edit brought and the document forbids does not come in, nor does a hamlet's other code: in the
 * right order they would be refused.
 */
function lawful({ ledger }: Intake, { kind, id, at, fields }: Incoming, body: Fields): Fields {
  if (kind === 'hamlet') return { ...body, code: fields.code }
  return kind === 'person' && personRefusal(ledger, id, body, at) ? { ...body, name: null } : body
}

function refusalOf(
  { ledger }: Intake,
  mutation: Incoming,
  before: StoredDocument | null,
  body: Fields,
): RefusalCode | null {
  if (mutation.kind === 'person') return personRefusal(ledger, mutation.id, body, mutation.at)
  return wardRefusal(ledger, mutation, before)
}

/** Every field was overtaken by a later mutation of the same device: nothing to write, but the phone must see the row. */
function keep({ echo }: Intake, { id, base }: Incoming, before: StoredDocument): StoredDocument {
  echo.wrote(id, before.ver, base, false)
  return before
}

function write(
  intake: Intake,
  { id, kind, scope, no, base }: Incoming,
  before: StoredDocument | null,
  after: Pick<StoredDocument, 'ver' | 'body' | 'stamps' | 'state'>,
  fields: Fields,
): StoredDocument {
  const { ledger, author, now, echo } = intake
  const document = store(ledger, before, {
    ...{ ...after, id, kind, scope, no, at: now, ord: null, isLead: false },
    by: author.member.id,
    device: author.device.id,
  })
  const isWhole = Object.keys(fields).every((name) => after.stamps[name]?.no === no)
  echo.wrote(id, before?.ver ?? 0, base, isWhole)
  if (kind === 'person') movePerson(intake, before, document)
  followWardDocument(intake, document)
  return document
}
