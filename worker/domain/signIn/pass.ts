import * as v from 'valibot'
import { Uuid } from '../../../contract/index.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** A challenge to sign, or a token that a signed challenge was exchanged for [P3]. */
export type PassUse = 'challenge' | 'token'

/**
 * What a pass says: its use, the ward or province ("w05860", "p19"), the device, and until when (milliseconds).
 * Nothing about roles: those are looked up at every request.
 */
const Pass = v.object({
  use: v.picklist(['challenge', 'token']),
  place: v.string(),
  device: Uuid,
  until: v.number(),
})
export type Pass = v.InferOutput<typeof Pass>

const utf8 = new TextEncoder()
const hmac = { name: 'HMAC', hash: 'SHA-256' }
const keyFrom = (secret: string) =>
  crypto.subtle.importKey('raw', utf8.encode(secret), hmac, false, ['sign', 'verify'])

/** A pass as text, signed with the deployment's key: the Worker needs no memory of it. */
export async function writePass(secret: string, pass: Pass): Promise<string> {
  const content = toBase64url(utf8.encode(JSON.stringify(pass)))
  const mac = await crypto.subtle.sign('HMAC', await keyFrom(secret), utf8.encode(content))
  return `${content}.${toBase64url(new Uint8Array(mac))}`
}

/** What a pass says when this deployment wrote it for this use; null when it is forged or something else. It may be over. */
export async function readPass(secret: string, use: PassUse, text: string): Promise<Pass | null> {
  const [content = '', mac = '', ...rest] = text.split('.')
  const signature = fromBase64url(mac)
  const bytes = fromBase64url(content)
  if (!signature || !bytes || rest.length > 0) return null
  if (!(await crypto.subtle.verify('HMAC', await keyFrom(secret), signature, utf8.encode(content))))
    return null
  const pass = v.safeParse(Pass, JSON.parse(new TextDecoder().decode(bytes)))
  return pass.success && pass.output.use === use ? pass.output : null
}
