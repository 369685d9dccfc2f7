import { fromBase64url, randomBytes, toBase64url } from '../storage/base64url.ts'
import type { WardKey } from '../storage/sealing.ts'

/** [P3] The pair that signs a device in: ECDSA P-256; the private half can never leave this phone. */
export const newSigningKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])

/** [P1] The pair that ward keys are wrapped for: ECDH P-256; the private half can never leave this phone. */
export const newExchangeKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])

/** The public half as the server takes it: 65 raw bytes, base64url. */
export const publicKeyText = async ({ publicKey }: CryptoKeyPair): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))

/** A signature r‖s over a text, base64url. */
export async function signatureOf(text: string, { privateKey }: CryptoKeyPair): Promise<string> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text))
  return toBase64url(new Uint8Array(signature))
}

/** [P1] The key of this phone that a copied database lacks: AES-GCM 256, never exportable. */
export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

const KEY_BYTES = 32
const KEY_ID_BYTES = 9

/** A ward key as it travels: in a link's fragment, or wrapped. `raw` 32 bytes as base64url. */
export type RawWardKey = { id: string; raw: string }

/**
 * [P1] Makes the key of a ward. Called once, on the first official's phone; the server never sees it.
 * @returns the key both as it travels and ready to seal
 */
export async function openWardKey(): Promise<RawWardKey & WardKey> {
  const made = { id: toBase64url(randomBytes(KEY_ID_BYTES)), raw: toBase64url(randomBytes(KEY_BYTES)) }
  return { ...made, ...(await importWardKey(made)) }
}

/** A ward key ready to seal and open. @throws when it is not 32 bytes */
export async function importWardKey({ id, raw }: RawWardKey): Promise<WardKey> {
  const bytes = fromBase64url(raw)
  if (bytes.length !== KEY_BYTES) throw new RangeError('a ward key has 32 bytes')
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { id, key }
}
