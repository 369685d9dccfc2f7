import * as v from 'valibot'
import {
  type CheckResult,
  CodedError,
  checkMutation,
  Mutation,
  type RefusalCode,
  type Uuid,
  type Verdict,
} from '../../../contract/index.ts'
import { closeMonths } from '../figures/closing.ts'
import { applyMutation } from './applyMutation.ts'
import { type Intake, receiptOf } from './intake.ts'
import { keptMutation } from './keptMutation.ts'
import { isMarked, withMark } from './marks.ts'
import { isNew, MAX_GAPS, withNumber } from './numbers.ts'
import { countPush } from './pushes.ts'

/**
 * [S2] [S3] [S6] A verdict for each mutation, in the order they were sent; they are applied by their numbers.
 * One bad mutation never blocks another. The device's numbers move on in the same transaction, refusals included.
 * @param raw mutations as they came, unchecked
 * @param renumbers whether the phone gives new numbers to what is answered `taken`
 * @throws CodedError body-invalid when the numbers are scattered beyond reason
 */
export function acceptMutations(intake: Intake, raw: readonly unknown[], renumbers = false): Verdict[] {
  if (raw.length > 0) closeMonths(intake.ledger, intake.now)
  const checks = raw.map((mutation) => ({ raw: mutation, check: checkMutation(mutation) }))
  const sorted = checks.toSorted((a, b) => numberOf(a.check) - numberOf(b.check))
  // Applied beside it, what was written later would stand before it: so nothing new of this call is.
  const waits = renumbers && sorted.some(({ check }) => isTaken(intake, check))
  const verdicts = new Map<unknown, Verdict>()
  for (const entry of sorted) verdicts.set(entry, verdictFor(intake, entry.raw, entry.check, waits))
  if (intake.author.device.numbers.gaps.length > MAX_GAPS)
    throw new CodedError('body-invalid', 'mutation numbers are scattered')
  return checks.map((entry) => verdicts.get(entry) ?? unreadable('shape-invalid'))
}

/**
 * A call that did not wait for the answer to the one before it is taken only on top of that one (PROTOCOL 2.9): of a call
 * all is stored or nothing, so its last mutation tells of all of them.
 * @throws CodedError earlier-missing
 */
export function checkEarlier(
  { ledger, author: { device } }: Intake,
  { no, mid }: { no: number; mid: Uuid },
): void {
  const refused = ledger.refusals.answered(device.id, no)
  const isKnown = refused ? refused.mid === mid : isMarked(device.marks ?? '', device.numbers.last, no, mid)
  if (isNew(device.numbers, no) || !isKnown) throw new CodedError('earlier-missing')
}

const numberOf = (check: CheckResult): number => (check.ok ? check.mutation.no : check.no)
const unreadable = (code: RefusalCode): Verdict => ({ no: 0, mid: null, s: 'rejected', code })

function verdictFor(intake: Intake, raw: unknown, check: CheckResult, waits: boolean): Verdict {
  const { no, mid } = check.ok ? check.mutation : check
  if (mid === null) return unreadable(check.ok ? 'shape-invalid' : check.code)
  const { device } = intake.author
  const isRepeat = !isNew(device.numbers, no) && !(waits && isTaken(intake, check))
  const repeated = isRepeat ? earlierVerdict(intake, check, no, mid) : null
  if (repeated) return repeated
  if (waits) return { no, mid, s: 'taken' }
  const isLate = no < device.numbers.last
  device.marks = withMark(device.marks ?? '', device.numbers.last, no, mid)
  device.numbers = withNumber(device.numbers, no)
  if (!check.ok) return refuse(intake, raw, no, mid, check.code)
  const outcome = applyMutation(intake, { ...check.mutation, given: givenIn(raw), isLate })
  if ('code' in outcome) return refuse(intake, raw, no, mid, outcome.code)
  countPush(intake, check.mutation.kind)
  return { no, mid, s: outcome.s, ...receiptOf(outcome.document) }
}

/**
 * Whether the number was used before for another mutation: the phone was restored from an old copy and counts from where
 * that stood. A whole document that is here is a repeat by its id, whatever its number.
 */
function isTaken({ ledger, author: { device } }: Intake, check: CheckResult): boolean {
  const { no, mid } = check.ok ? check.mutation : check
  if (mid === null || isNew(device.numbers, no)) return false
  const refused = ledger.refusals.answered(device.id, no)
  if (refused) return refused.mid !== mid
  if (isMarked(device.marks ?? '', device.numbers.last, no, mid)) return false
  return !(check.ok && check.mutation.op === 'put' && ledger.documents.byId(check.mutation.id))
}

/**
 * [S3] What was answered before, or null when the number is known but its document is not: then the phone's own store
 * was restored from a copy and counts again from an old number, and the record must not be taken for a repeat.
 */
function earlierVerdict(
  { ledger, author }: Intake,
  check: CheckResult,
  no: number,
  mid: Uuid,
): Verdict | null {
  const refused = ledger.refusals.answered(author.device.id, no)
  if (refused) return { no, mid, s: 'rejected', code: refused.code }
  const document = check.ok ? ledger.documents.byId(check.mutation.id) : null
  if (document) return { no, mid, s: 'dup', ...receiptOf(document) }
  return check.ok && check.mutation.op === 'put' ? null : { no, mid, s: 'dup' }
}

const Sent = v.object({ fields: Mutation.entries.fields })
const Envelope = v.looseObject({ kind: Mutation.entries.kind, scope: v.pipe(v.string(), v.maxLength(16)) })

function givenIn(raw: unknown): string[] {
  const sent = v.safeParse(Sent, raw)
  return sent.success ? Object.keys(sent.output.fields) : []
}

/** [S6] The mutation is kept, so that a repeat gets the same answer and the ward can see it. */
function refuse(
  { ledger, author, now }: Intake,
  raw: unknown,
  no: number,
  mid: Uuid,
  code: RefusalCode,
): Verdict {
  const envelope = v.safeParse(Envelope, raw)
  ledger.refusals.add({
    ...{ device: author.device.id, member: author.member.id, no, mid, code, at: now },
    kind: envelope.success ? envelope.output.kind : null,
    scope: envelope.success ? envelope.output.scope : null,
    mutation: JSON.stringify(keptMutation(ledger, raw, code)),
  })
  return { no, mid, s: 'rejected', code }
}
