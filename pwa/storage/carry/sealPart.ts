import {
  CARRIED_INFO,
  type CarriedHead,
  type CarriedPart,
  carriedText,
  type Mutation,
} from '../../../contract/index.ts'
import { fromBase64url, randomBytes, toBase64url } from '../base64url.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const utf8 = new TextEncoder()
const text = (bytes: ArrayBuffer) => toBase64url(new Uint8Array(bytes))

/**
 * [S14] Mutations sealed so that only the ward's own object opens them, and signed by the phone that wrote them: whoever
 * carries them can neither read nor change them (decision 0010).
 */
export async function sealPart(
  head: CarriedHead,
  muts: readonly Mutation[],
  signing: CryptoKey,
): Promise<CarriedPart> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const eph = await crypto.subtle.exportKey('raw', own.publicKey)
  const key = await agreedKey(head.key, own.privateKey, eph)
  const written = JSON.stringify(head)
  const iv = randomBytes(12)
  const sealing = { name: 'AES-GCM', iv, additionalData: utf8.encode(written) }
  const ct = await crypto.subtle.encrypt(sealing, key, await packed(JSON.stringify({ muts })))
  const part = { head: written, eph: text(eph), iv: toBase64url(iv), ct: text(ct) }
  const how = { name: 'ECDSA', hash: 'SHA-256' }
  const sig = text(await crypto.subtle.sign(how, signing, utf8.encode(carriedText(part))))
  return { ...part, sig }
}

async function agreedKey(wardKey: string, privateKey: CryptoKey, eph: ArrayBuffer): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', fromBase64url(wardKey), curve, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256)
  const ikm = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: eph, info: utf8.encode(CARRIED_INFO) }
  return crypto.subtle.deriveKey(how, ikm, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

const packed = (plain: string): Promise<ArrayBuffer> =>
  new Response(new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
