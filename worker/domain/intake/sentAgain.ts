import { type FieldStamp, isSameValue, type Versioned } from '../../../contract/index.ts'
import type { StoredDocument } from '../ledger.ts'
import type { Incoming, Intake } from './intake.ts'

type Fields = Record<string, unknown>

/** No version gets there by edits; a phone that claims a higher one leaves room for those of others. */
const HIGHEST_CLAIM = 2 ** 40

/** Of a document that is sent again: the version at which its phone had it. 0 of everything else. */
export const asOf = ({ op, base }: Incoming): number =>
  op === 'put' ? Math.min(base ?? 0, HIGHEST_CLAIM) : 0

/**
 * What is sent again keeps its age: of several phones that send the same document the one that knew the newest version is
 * right, whoever comes first (PROTOCOL 3.15).
 */
export function stampsOf({ author }: Intake, mutation: Incoming, { stamps }: Versioned): Versioned['stamps'] {
  const ver = asOf(mutation)
  if (ver === 0) return stamps
  const isOfThis = ({ device, no }: FieldStamp) => device === author.device.id && no === mutation.no
  const aged = Object.entries(stamps).map(([name, stamp]) => [
    name,
    isOfThis(stamp) ? { ...stamp, ver } : stamp,
  ])
  return Object.fromEntries(aged)
}

/**
 * [S8] Whether something that a phone sends again is not taken, since the ward has it from a later version. It may have read that
 * row before, and its receipt would tell it that its own words stand: so the row is written anew, and comes back as news (4.2).
 */
export const isBehind = (
  { op, base, given, fields }: Incoming,
  before: StoredDocument | null,
  sent: Fields,
): boolean =>
  op === 'put' &&
  base !== null &&
  before?.state === 'live' &&
  given.some((name) => !Object.hasOwn(sent, name) && !isSameValue(before.body[name], fields[name]))

/**
 * [S8] A phone that met a new epoch sends whole documents again: one that says nothing new stays as it is. With numbers
 * still missing it is merged all the same, so that its stamps hold against them (D15).
 */
export const isSentAgain = (
  { author }: Intake,
  { op }: Incoming,
  before: StoredDocument,
  fields: Fields,
): boolean =>
  op === 'put' &&
  before.state === 'live' &&
  author.device.numbers.gaps.length === 0 &&
  Object.entries(fields).every(([name, value]) => isSameValue(before.body[name], value))
