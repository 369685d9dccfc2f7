import * as v from 'valibot'
import {
  CARRIED_INFO,
  CarriedContent,
  CarriedHead,
  type CarriedPart,
  CodedError,
  carriedText,
  MAX_BODY_BYTES,
  type WardCode,
} from '../../../contract/index.ts'
import { isTooDeep } from '../depth.ts'
import type { People } from '../people/people.ts'
import { fromBase64url } from '../signIn/base64url.ts'
import { isSignedBy } from '../signIn/signature.ts'
import type { CarryKey } from './carryKey.ts'

/** A part that was opened: from which phone, and the mutations as that phone wrote them. */
export type OpenedPart = { head: CarriedHead; muts: readonly unknown[] }

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const utf8 = new TextEncoder()

/**
 * [S14] Opens one part of a file that somebody else carried here. The signature is checked first: whoever carried it can
 * neither have made it up nor changed it.
 * @throws CodedError carried-unreadable, protocol-unknown, carried-other-ward, carried-device-unknown, carried-forged,
 *   carried-key-unknown
 */
export async function openPart(
  part: CarriedPart,
  ward: WardCode,
  key: CarryKey,
  people: People,
): Promise<OpenedPart> {
  const head = headOf(part)
  if (head.ward !== ward) throw new CodedError('carried-other-ward')
  const device = people.device(head.device)
  if (!device) throw new CodedError('carried-device-unknown')
  if (!(await isSignedBy(device.publicKey, carriedText(part), part.sig)))
    throw new CodedError('carried-forged')
  if (head.key !== key.publicKey) throw new CodedError('carried-key-unknown')
  const { muts } = contentOf(await unpack(await unseal(part, key)))
  return { head, muts }
}

const unreadable = (why: string) => new CodedError('carried-unreadable', why)

function headOf({ head }: CarriedPart): CarriedHead {
  const parsed = v.safeParse(CarriedHead, jsonIn(head))
  if (!parsed.success) throw unreadable('no head')
  if (parsed.output.v > 1) throw new CodedError('protocol-unknown', 'written by a newer app')
  return parsed.output
}

async function unseal({ head, eph, iv, ct }: CarriedPart, { privateKey }: CarryKey): Promise<ArrayBuffer> {
  const salt = bytesOf(eph)
  try {
    const theirs = await crypto.subtle.importKey('raw', salt, curve, false, [])
    // The types of the platform call it `$public`; the platform itself, and the standard, `public`.
    const agreed: SubtleCryptoDeriveKeyAlgorithm & { public: CryptoKey } = { name: 'ECDH', public: theirs }
    const bits = await crypto.subtle.deriveBits(agreed, privateKey, 256)
    const ikm = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
    const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(CARRIED_INFO) }
    const key = await crypto.subtle.deriveKey(how, ikm, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    const sealed = { name: 'AES-GCM', iv: bytesOf(iv), additionalData: utf8.encode(head) }
    return await crypto.subtle.decrypt(sealed, key, bytesOf(ct))
  } catch {
    throw unreadable('sealed to somebody else')
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64url(text)
  if (!bytes) throw unreadable('not base64url')
  return bytes
}

/** Counted while it is unpacked: no part may unfold into more than a call may carry. */
async function unpack(packed: ArrayBuffer): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      length += chunk.length
      if (length > MAX_BODY_BYTES) break
      chunks.push(chunk)
    }
  } catch {
    throw unreadable('not packed')
  }
  if (length > MAX_BODY_BYTES) throw unreadable('too long')
  return new Blob(chunks).text()
}

function contentOf(text: string): CarriedContent {
  const content = jsonIn(text)
  const parsed = isTooDeep(content) ? null : v.safeParse(CarriedContent, content)
  if (!parsed?.success) throw unreadable('no mutations')
  return parsed.output
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
