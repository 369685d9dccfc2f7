import { fromBase64url, toBase64url } from './base64url.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' }
const utf8 = new TextEncoder()

/** A raw P-256 public key, or null when the text is no point of the curve. */
async function keyFrom(publicKey: string): Promise<CryptoKey | null> {
  const bytes = fromBase64url(publicKey)
  if (!bytes) return null
  try {
    return await crypto.subtle.importKey('raw', bytes, curve, false, ['verify'])
  } catch {
    return null
  }
}

/** Whether a phone could ever sign in with this key. */
export const isPublicKey = async (publicKey: string): Promise<boolean> => (await keyFrom(publicKey)) !== null

/** [P3] Whether the device of this key signed the text (ECDSA P-256, SHA-256, r‖s). */
export async function isSignedBy(publicKey: string, text: string, signature: string): Promise<boolean> {
  const key = await keyFrom(publicKey)
  const bytes = fromBase64url(signature)
  if (!key || !bytes) return false
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, utf8.encode(text))
}

/** SHA-256 of an invitation's secret (its 32 raw bytes), base64url; null when the text is no secret. */
export async function secretHashOf(secret: string): Promise<string | null> {
  const bytes = fromBase64url(secret)
  if (!bytes) return null
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export async function isSameSecret(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all(
    [a, b].map((text) => crypto.subtle.digest('SHA-256', utf8.encode(text))),
  )
  return left !== undefined && right !== undefined && crypto.subtle.timingSafeEqual(left, right)
}
