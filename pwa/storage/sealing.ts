import type { Sealed } from '../../contract/index.ts'
import { fromBase64url, randomBytes, toBase64url } from './base64url.ts'

/** A ward key as it lies in memory: its id, and the AES-GCM 256 key. */
export type WardKey = { id: string; key: CryptoKey }

/** [P1] All ward keys this member holds: older ones open old fields, the current one seals new fields. */
export type Keyring = { current: WardKey; all: ReadonlyMap<string, CryptoKey> }

export const keyringOf = (current: WardKey, older: readonly WardKey[] = []): Keyring => ({
  current,
  all: new Map([...older, current].map(({ id, key }) => [id, key])),
})

const IV_BYTES = 12

/** [P1] A text sealed under a ward key: AES-256-GCM with a fresh 96-bit iv. */
export async function sealText({ id, key }: WardKey, text: string): Promise<Sealed> {
  const iv = randomBytes(IV_BYTES)
  const plain = new TextEncoder().encode(text.normalize('NFC'))
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  return { k: id, iv: toBase64url(iv), ct: toBase64url(new Uint8Array(ct)) }
}

/** The text of a sealed field, or null when its key is not held or it was tampered with. */
export async function openText(keys: Keyring, sealed: Sealed): Promise<string | null> {
  const key = keys.all.get(sealed.k)
  if (!key) return null
  try {
    const iv = fromBase64url(sealed.iv)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64url(sealed.ct))
    return new TextDecoder().decode(plain)
  } catch {
    return null
  }
}
