import * as v from 'valibot'
import { toBase64url } from '../signIn/base64url.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }

const KeptKey = v.object({ publicKey: v.string(), privateKey: v.looseObject({ kty: v.string() }) })

/**
 * [S14] The ward's pair for unsent work that travels by hand: phones seal to the public half, and only the ward's own
 * object ever holds the private one. `publicKey` 65 raw bytes, base64url.
 */
export type CarryKey = { publicKey: string; privateKey: CryptoKey }

/** Makes the pair, as text to be kept. */
export async function newCarryKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  if (!('publicKey' in pair)) throw new TypeError('a pair, please')
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey)
  if (!(raw instanceof ArrayBuffer)) throw new TypeError('raw bytes, please')
  const privateKey = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return JSON.stringify({ publicKey: toBase64url(new Uint8Array(raw)), privateKey })
}

/** The public half of a kept pair. */
export const publicHalf = (kept: string): string => v.parse(KeptKey, JSON.parse(kept)).publicKey

/** A kept pair, ready to open parts. */
export async function carryKeyFrom(kept: string): Promise<CarryKey> {
  const { publicKey, privateKey } = v.parse(KeptKey, JSON.parse(kept))
  return {
    publicKey,
    privateKey: await crypto.subtle.importKey('jwk', privateKey, curve, false, ['deriveBits']),
  }
}
