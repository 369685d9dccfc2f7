import { emptyDocument, isSameValue, mergeFields, type RefusalCode } from '../../../contract/index.ts'
import { movePerson } from '../figures/rollup.ts'
import type { StoredDocument } from '../ledger.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { personRefusal } from './personRules.ts'
import { store } from './store.ts'
import { followWardDocument } from './wardDocuments.ts'
import { wardRefusal } from './wardRules.ts'

type Fields = Record<string, unknown>

/**
 * [S5] A `put` or `set` of a document that can be edited, merged per field in arrival order.
 * An edit that arrives before its document is kept, and served when the document is there (D15).
 */
export function editDocument(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  const { author, ledger } = intake
  const fields = fieldsToMerge(mutation, before)
  if (before && isSentAgain(intake, mutation, before, fields)) return { s: 'dup', document: before }
  const { document: merged, lost } = mergeFields(before ?? emptyDocument(), {
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
  if (before && merged.ver === before.ver && !isCompleted)
    return { s: 'ok', document: keep(intake, mutation, before) }
  for (const value of lost) ledger.lost.add(mutation.id, value, intake.now)
  const ver = Math.max(merged.ver, (before?.ver ?? 0) + 1)
  const after = { ver, body, stamps: merged.stamps, state: isLive ? 'live' : 'incomplete' } as const
  return { s: 'ok', document: write(intake, mutation, before, after, fields) }
}

/** A whole document over one that is there changes only the fields that were sent; what was edited earlier stays. */
function fieldsToMerge({ op, fields, given }: Incoming, before: StoredDocument | null): Fields {
  if (op === 'set' || !before) return fields
  const isWanted = (name: string) =>
    before.state === 'incomplete' ? !Object.hasOwn(before.body, name) : given.includes(name)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)))
}

/**
 * [S8] A phone that met a new epoch sends whole documents again: one that says nothing new stays as it is. With numbers
 * still missing it is merged all the same, so that its stamps hold against them (D15).
 */
const isSentAgain = ({ author }: Intake, { op }: Incoming, before: StoredDocument, fields: Fields): boolean =>
  op === 'put' &&
  before.state === 'live' &&
  author.device.numbers.gaps.length === 0 &&
  Object.entries(fields).every(([name, value]) => isSameValue(before.body[name], value))

/**
 * A name that an early edit brought and the document forbids does not come in, nor does a hamlet's other code: in the
 * right order they would be refused.
 */
function lawful({ ledger }: Intake, { kind, id, fields }: Incoming, body: Fields): Fields {
  if (kind === 'hamlet') return { ...body, code: fields.code }
  return kind === 'person' && personRefusal(ledger, id, body) ? { ...body, name: null } : body
}

function refusalOf(
  { ledger }: Intake,
  mutation: Incoming,
  before: StoredDocument | null,
  body: Fields,
): RefusalCode | null {
  if (mutation.kind === 'person') return personRefusal(ledger, mutation.id, body)
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
