import * as v from 'valibot'
import { randomBytes } from '../base64url.ts'
import { breath } from '../breath.ts'
import type { Session } from '../session.ts'

const IV_BYTES = 12
const Sealed = v.object({ k: v.string(), iv: v.instance(Uint8Array), ct: v.instance(Uint8Array) })

/** [P1] Something to be put aside, sealed as one piece under the ward key: one decryption instead of thousands (D50). */
export async function sealPiece({ keys }: Session, piece: unknown): Promise<unknown> {
  const { id, key } = keys.current
  const iv = randomBytes(IV_BYTES)
  const plain = new TextEncoder().encode(JSON.stringify(piece))
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  return { k: id, iv, ct: new Uint8Array(ct) }
}

/**
 * What was sealed as one piece, or null when its key is not held or it is damaged. The seal says that this app wrote it;
 * reading it once more with a schema would cost what this saves, so its writer must name its format in it.
 */
export async function openPiece<T>({ keys }: Session, value: unknown): Promise<T | null> {
  const sealed = v.safeParse(Sealed, value)
  const key = sealed.success ? keys.all.get(sealed.output.k) : undefined
  if (!sealed.success || !key) return null
  try {
    const how = { name: 'AES-GCM', iv: new Uint8Array(sealed.output.iv) }
    const plain = await crypto.subtle.decrypt(how, key, new Uint8Array(sealed.output.ct))
    // Without it several pieces are opened in one go: what is decrypted comes back before a finger is heard.
    await breath().take()
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return null
  }
}
