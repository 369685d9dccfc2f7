import { fromBase64url, toBase64url } from '../../storage/base64url.ts'
import type { RawWardKey } from '../keys.ts'
import { bytesOf, groupsOf, typedGroups } from './groups.ts'

const ID_BYTES = 9
const KEY_BYTES = 32
const ONE = ID_BYTES + KEY_BYTES
const FORMAT = 1
/** Format, one key, and one byte that checks them all. */
const TEXT_BYTES = 1 + ONE + 1
export const TEXT_GROUPS = 14
const CODE = 'TOSO-KHOA-1.'
const CODE_CHECK_BYTES = 4

/** Why a sheet could not be read: one group is wrong, groups are missing, or it is no sheet of this app at all. */
export type SheetProblem =
  | { kind: 'group'; group: number }
  | { kind: 'count'; found: number }
  | { kind: 'not-a-sheet' }
export type SheetRead = { ok: true; keys: RawWardKey[] } | { ok: false; problem: SheetProblem }

/** [P1] The newest key as groups to be typed; older ones come from the ward, sealed under it. */
export async function sheetGroups(newest: RawWardKey): Promise<string[]> {
  const plain = new Uint8Array([FORMAT, ...bytesOfKey(newest)])
  return groupsOf(new Uint8Array([...plain, ...(await digest(plain, 1))]))
}

/** [P1] All keys as the text of a QR code, the newest first. */
export async function sheetCode(keys: readonly RawWardKey[]): Promise<string> {
  const plain = new Uint8Array(keys.flatMap((key) => [...bytesOfKey(key)]))
  return CODE + toBase64url(new Uint8Array([...plain, ...(await digest(plain, CODE_CHECK_BYTES))]))
}

/** The keys of a sheet, from its code or from its groups as somebody typed them; the newest first. */
export async function readSheet(text: string): Promise<SheetRead> {
  const trimmed = text.trim()
  if (trimmed.startsWith(CODE)) return readCode(trimmed.slice(CODE.length))
  const groups = typedGroups(trimmed)
  const read = bytesOf(groups.slice(0, TEXT_GROUPS), TEXT_BYTES)
  if (!read.ok && groups.length > 1) return failed({ kind: 'group', group: read.group })
  if (!read.ok || groups.length !== TEXT_GROUPS) return failed({ kind: 'count', found: groups.length })
  const plain = read.bytes.slice(0, -1)
  const [format, ...key] = plain
  if (format !== FORMAT || !isSame(await digest(plain, 1), read.bytes.slice(-1)))
    return failed({ kind: 'not-a-sheet' })
  return { ok: true, keys: [keyOf(Uint8Array.from(key))] }
}

async function readCode(code: string): Promise<SheetRead> {
  const bytes = bytesIn(code)
  const plain = bytes?.slice(0, -CODE_CHECK_BYTES)
  if (!bytes || !plain || plain.length === 0 || plain.length % ONE !== 0)
    return failed({ kind: 'not-a-sheet' })
  if (!isSame(await digest(plain, CODE_CHECK_BYTES), bytes.slice(-CODE_CHECK_BYTES)))
    return failed({ kind: 'not-a-sheet' })
  const keys = Array.from({ length: plain.length / ONE }, (_, i) =>
    keyOf(plain.slice(i * ONE, (i + 1) * ONE)),
  )
  return { ok: true, keys }
}

function bytesIn(code: string): Uint8Array<ArrayBuffer> | null {
  try {
    return /^[A-Za-z0-9_-]+$/.test(code) ? fromBase64url(code) : null
  } catch {
    return null
  }
}

/** @throws RangeError when the key was not made by this app */
function bytesOfKey({ id, raw }: RawWardKey): Uint8Array {
  const bytes = new Uint8Array([...fromBase64url(id), ...fromBase64url(raw)])
  if (bytes.length !== ONE) throw new RangeError('a ward key has an id of 9 and a key of 32 bytes')
  return bytes
}

const keyOf = (bytes: Uint8Array<ArrayBuffer>): RawWardKey => ({
  id: toBase64url(bytes.slice(0, ID_BYTES)),
  raw: toBase64url(bytes.slice(ID_BYTES)),
})

const digest = async (bytes: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, length)

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.join() === other.join()
const failed = (problem: SheetProblem): SheetRead => ({ ok: false, problem })
