import * as v from 'valibot'
import { randomBytes } from '../storage/base64url.ts'
import type { WrappedKeyring } from '../storage/registry.ts'
import type { RawWardKey } from './keys.ts'

/** OWASP's figure for PBKDF2-SHA-256; about half a second on a phone, which six digits need [P1]. */
export const ITERATIONS = 600_000
const SALT_BYTES = 16
const IV_BYTES = 12

export const RawWardKeys = v.array(v.object({ id: v.string(), raw: v.string() }))

const RawKeyring = v.object({
  current: v.string(),
  keys: RawWardKeys,
})
/** All ward keys of a member as they are wrapped; `current` is the id of the one that seals. */
export type RawKeyring = v.InferOutput<typeof RawKeyring>

export const rawKeyring = (current: RawWardKey, older: readonly RawWardKey[] = []): RawKeyring => ({
  current: current.id,
  keys: [...older, { id: current.id, raw: current.raw }],
})

/** A key made from the PIN: kept in memory while unlocked, so that new ward keys can be wrapped without asking again. */
export type PinSeal = { key: CryptoKey; salt: Uint8Array<ArrayBuffer>; iterations: number }

export async function newPinSeal(pin: string): Promise<PinSeal> {
  const salt = randomBytes(SALT_BYTES)
  return { key: await keyFromPin(pin, salt, ITERATIONS), salt, iterations: ITERATIONS }
}

/** The seal of a keyring that was wrapped before; whether the PIN is right shows when it is opened. */
export const pinSealOf = async (
  { salt, iterations }: Pick<WrappedKeyring, 'salt' | 'iterations'>,
  pin: string,
): Promise<PinSeal> => ({ key: await keyFromPin(pin, salt, iterations), salt, iterations })

/**
 * [P1] Wraps the ward keys under the PIN and then under the device key. A copied database holds neither: the device
 * key cannot be copied, so the million PINs cannot even be tried elsewhere.
 */
export async function wrapKeyring(
  keyring: RawKeyring,
  { key, salt, iterations }: PinSeal,
  deviceKey: CryptoKey,
): Promise<WrappedKeyring> {
  const plain = new TextEncoder().encode(JSON.stringify(keyring))
  const inner = await seal(key, plain)
  const outer = await seal(deviceKey, new Uint8Array([...inner.iv, ...inner.ct]))
  return { salt, iterations, keyId: keyring.current, ...outer }
}

/** What the PIN alone still protects; null when this phone's device key does not fit (a copied database). */
export const withoutDeviceSeal = (
  wrapped: WrappedKeyring,
  deviceKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | null> => unseal(deviceKey, wrapped)

/** The ward keys, or null when the PIN is wrong. @param inner from `withoutDeviceSeal` */
export async function unwrapKeyring(
  inner: Uint8Array<ArrayBuffer>,
  { key }: PinSeal,
): Promise<RawKeyring | null> {
  const plain = await unseal(key, { iv: inner.slice(0, IV_BYTES), ct: inner.slice(IV_BYTES) })
  return plain ? v.parse(RawKeyring, JSON.parse(new TextDecoder().decode(plain))) : null
}

async function keyFromPin(pin: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

type Sealing = { iv: Uint8Array<ArrayBuffer>; ct: Uint8Array<ArrayBuffer> }

async function seal(key: CryptoKey, plain: BufferSource): Promise<Sealing> {
  const iv = randomBytes(IV_BYTES)
  return { iv, ct: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)) }
}

async function unseal(key: CryptoKey, { iv, ct }: Sealing): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, ct))
  } catch {
    return null
  }
}
