import { CARRIED_INFO, type CarriedPart, carriedText } from '../../contract/index.ts'
import { toBase64url } from '../domain/signIn/base64url.ts'
import { gzip } from './call.suite.ts'
import { type Phone, signed } from './phone.suite.ts'
import type { Town } from './ward.suite.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const utf8 = new TextEncoder()
const text = (bytes: ArrayBuffer | Uint8Array) => toBase64url(new Uint8Array(bytes))

/** The ward's public key, as every phone of it knows it. */
export const carryKeyOf = ({ official }: Town): string => official.identity.carryKey ?? ''

/** Unsent work of a phone as a file would carry it; `change` spoils the head before it is signed. */
export async function partOf(
  phone: Phone,
  town: Town,
  muts: readonly unknown[],
  change: Record<string, unknown> = {},
  inside: unknown = { muts },
): Promise<CarriedPart> {
  const key = carryKeyOf(town)
  const { ward } = town
  const head = JSON.stringify({
    ...{
      v: 1,
      ward,
      device: phone.device,
      name: 'Chị Thử',
      teams: ['Tổ 1'],
      count: Math.max(1, muts.length),
    },
    ...{ part: 1, of: 1, made: '2026-11-22T02:00:00.000Z', key },
    ...change,
  })
  const sealedPart = await seal(key, head, await gzip(JSON.stringify(inside)))
  return { ...sealedPart, sig: await signed(carriedText(sealedPart), phone.keys) }
}

async function seal(key: string, head: string, plain: ArrayBuffer): Promise<Omit<CarriedPart, 'sig'>> {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  if (!('publicKey' in pair)) throw new Error('a pair, please')
  const ephemeral = await crypto.subtle.exportKey('raw', pair.publicKey)
  if (!(ephemeral instanceof ArrayBuffer)) throw new Error('raw bytes, please')
  const raw = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  const theirs = await crypto.subtle.importKey('raw', raw, curve, false, [])
  const agreed: SubtleCryptoDeriveKeyAlgorithm & { public: CryptoKey } = { name: 'ECDH', public: theirs }
  const bits = await crypto.subtle.deriveBits(agreed, pair.privateKey, 256)
  const ikm = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: ephemeral, info: utf8.encode(CARRIED_INFO) }
  const aes = await crypto.subtle.deriveKey(how, ikm, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealing = { name: 'AES-GCM', iv, additionalData: utf8.encode(head) }
  const ct = await crypto.subtle.encrypt(sealing, aes, plain)
  return { head, eph: text(ephemeral), iv: text(iv), ct: text(ct) }
}
