import * as v from 'valibot'
import { type HamletCode, NewInvitation, type Uuid, uuidv7, type WardRole } from '../../contract/index.ts'
import { randomBytes, toBase64url } from '../storage/base64url.ts'

export { joinLinkFor } from './joinLink.ts'

const SECRET_BYTES = 32

export type Invited = {
  name: string
  role: WardRole
  hamlets: readonly HamletCode[]
  hours?: number
  /** Somebody who is a member already (D47). */
  member?: Uuid | undefined
}

/** An invitation for one person: what the server learns (a hash), and the secret that only the link carries. */
export async function newInvitation(
  invited: Invited,
): Promise<{ invitation: NewInvitation; secret: string }> {
  const { secret, secretHash } = await newSecret()
  return { invitation: v.parse(NewInvitation, { ...invited, id: uuidv7(), secretHash }), secret }
}

/** A secret and its hash, both as they travel. */
export async function newSecret(): Promise<{ secret: string; secretHash: string }> {
  const bytes = randomBytes(SECRET_BYTES)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { secret: toBase64url(bytes), secretHash: toBase64url(hash) }
}
