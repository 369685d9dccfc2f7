import * as v from 'valibot'
import type { KeyWrap, Sealed } from '../../contract/index.ts'
import { fromBase64url, randomBytes, toBase64url } from '../storage/base64url.ts'
import { openText, sealText } from '../storage/sealing.ts'
import { importWardKey, newExchangeKeys, publicKeyText, type RawWardKey } from './keys.ts'
import { RawWardKeys } from './wrapping.ts'

const IV_BYTES = 12
const INFO = new TextEncoder().encode('toso ward key 1')

/** For whom a wrap is made: bound in, so that it fits no other phone, ward or key. */
type Addressee = { ward: string; device: string }
const boundTo = ({ ward, device }: Addressee, keyId: string) =>
  new TextEncoder().encode(`${ward}|${device}|${keyId}`)

/** [P1] A ward key for one phone (PROTOCOL.md 11.6). @throws when the exchange key is no point of P-256 */
export async function wrapFor(
  key: RawWardKey,
  to: Addressee & { exchangeKey: string },
): Promise<Pick<KeyWrap, 'ephemeral' | 'iv' | 'ct'>> {
  const pair = await newExchangeKeys()
  const ephemeral = await publicKeyText(pair)
  const shared = await agree(pair.privateKey, to.exchangeKey, ephemeral)
  const iv = randomBytes(IV_BYTES)
  const how = { name: 'AES-GCM', iv, additionalData: boundTo(to, key.id) }
  const ct = await crypto.subtle.encrypt(how, shared, fromBase64url(key.raw))
  return { ephemeral, iv: toBase64url(iv), ct: toBase64url(new Uint8Array(ct)) }
}

/** The ward key in a wrap, or null when it was made for another phone, ward or key, or was tampered with. */
export async function openWrap(
  wrap: KeyWrap,
  keyId: string,
  to: Addressee,
  { privateKey }: CryptoKeyPair,
): Promise<RawWardKey | null> {
  try {
    const shared = await agree(privateKey, wrap.ephemeral, wrap.ephemeral)
    const how = { name: 'AES-GCM', iv: fromBase64url(wrap.iv), additionalData: boundTo(to, keyId) }
    const raw = await crypto.subtle.decrypt(how, shared, fromBase64url(wrap.ct))
    return { id: keyId, raw: toBase64url(new Uint8Array(raw)) }
  } catch {
    return null
  }
}

async function agree(own: CryptoKey, theirs: string, salt: string): Promise<CryptoKey> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const point = await crypto.subtle.importKey('raw', fromBase64url(theirs), curve, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, own, 256)
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64url(salt), info: INFO }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** The older keys, sealed under the newest: what the server keeps for phones that missed some (PROTOCOL.md 11.4). */
export const sealRing = async (newest: RawWardKey, older: readonly RawWardKey[]): Promise<Sealed> =>
  sealText(await importWardKey(newest), JSON.stringify(older))

/** The older keys, or null when the ring was not made by somebody who holds this key. */
export async function openRing(newest: RawWardKey, ring: Sealed | null): Promise<RawWardKey[] | null> {
  if (!ring) return null
  const key = await importWardKey(newest)
  const text = await openText({ current: key, all: new Map([[key.id, key.key]]) }, ring)
  const parsed = text === null ? null : v.safeParse(RawWardKeys, jsonOrNull(text))
  return parsed?.success ? parsed.output : null
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
