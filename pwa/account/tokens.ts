import { type ApiResult, failed, TOKEN_SECONDS, type TokenSource } from '../../contract/index.ts'
import { updateIdentity } from '../storage/currentSession.ts'
import { beginLeaving } from '../storage/leaving.ts'
import { memberRow, noteMember } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { afterContact } from './contact.ts'
import { appDoor, type Door } from './door.ts'
import { signIn } from './signIn.ts'

/** Signs in this long before the token ends, so that it does not end on its way. */
const MARGIN_MS = 60_000

/**
 * The tokens of a session, in memory only. Asked for by sync and the ward's calls, never by local work: an expired
 * session makes nobody wait but the sending [S13] (D46).
 */
export function tokens(session: Session, door: Door = appDoor): TokenSource {
  const known = door === appDoor ? sources.get(session) : undefined
  if (known) return known
  const source = newSource(session, door)
  if (door === appDoor) sources.set(session, source)
  return source
}

/** One source a session: whoever calls the server shares its token. */
const sources = new WeakMap<Session, TokenSource>()

function newSource(session: Session, door: Door): TokenSource {
  let held: { token: string; until: number } | null = null
  let asking: Promise<ApiResult<string>> | null = null

  const ask = async (): Promise<ApiResult<string>> => {
    const { identity } = session
    const row = await memberRow(identity.member)
    if (!row) return failed({ kind: 'code', code: 'device-unknown', status: 401, retryAfter: null })
    const signed = await signIn(door, identity, row.signing)
    if (!signed.ok) return signed
    // The life of a token is told in server time; what is left of it is counted on this phone's clock.
    await noteContact(identity.member, Date.parse(signed.value.expiresAt) - TOKEN_SECONDS * 1_000)
    held = { token: signed.value.token, until: Date.parse(signed.value.expiresAt) - MARGIN_MS }
    await updateIdentity(session, signed.value.identity)
    return { ok: true, value: held.token }
  }

  return {
    async token({ fresh = false } = {}) {
      if (!fresh && held && session.now() < held.until) return { ok: true, value: held.token }
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
    refused: (code) => void beginLeaving(session.identity.member, session.identity.device, code),
  }
}

/** (D50) The server was heard: counted from anew. */
const noteContact = (member: string, server: number): Promise<boolean> =>
  noteMember(member, (row) => ({ ...row, contact: afterContact(server, Date.now()) }))
