import * as v from 'valibot'
import { namedIn, type RefusalCode } from '../../../contract/index.ts'
import { isErased } from '../erasure/absorb.ts'
import { isBeforeWithdrawal } from '../erasure/isBeforeWithdrawal.ts'
import type { Ledger } from '../ledger.ts'

const Fields = v.record(v.string(), v.unknown())
const Readable = v.looseObject({ id: v.string(), at: v.optional(v.string()), fields: Fields })
type Readable = v.InferOutput<typeof Readable>

/**
 * [S6] [P6] A refused mutation as the ward keeps it: whole, but nothing of somebody who is erased, and no text from before
 * a consent was taken back. The phone that wrote it hears of either with its news.
 * @param raw as it came, unchecked
 */
export function keptMutation(ledger: Ledger, raw: unknown, code: RefusalCode): unknown {
  const read = v.safeParse(Readable, raw)
  if (!read.success) return raw
  const mutation = read.output
  const isAboutErased = [mutation.id, ...namedIn(mutation.fields)].some((id) =>
    isErased(ledger.documents.byId(id)),
  )
  if (isAboutErased) return { ...mutation, fields: {} }
  if (!isAboutWithdrawn(ledger, mutation, code)) return raw
  return { ...mutation, fields: withoutTexts(mutation.fields) }
}

/** A name that was refused for want of a consent is not kept once one was taken back, whenever it was written. */
function isAboutWithdrawn(ledger: Ledger, { id, at, fields }: Readable, code: RefusalCode): boolean {
  const written = code === 'name-without-consent' ? null : (at ?? null)
  return [id, fields.person].some((person) => isBeforeWithdrawal(ledger, person, written))
}

const withoutTexts = (fields: Readable['fields']): Readable['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'name' && name !== 'note'))
