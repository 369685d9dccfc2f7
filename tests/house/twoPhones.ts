import type { HamletCode } from '../../contract/ids.ts'
import type { WardRole } from '../../contract/roles.ts'
import { enrol } from '../../pwa/account/enrol.ts'
import { parseJoinLink } from '../../pwa/account/joinLink.ts'
import { importWardKey, newSigningKeys } from '../../pwa/account/keys.ts'
import { signIn } from '../../pwa/account/signIn.ts'
import { keyringOf } from '../../pwa/storage/sealing.ts'
import { Session } from '../../pwa/storage/session.ts'
import { Store } from '../../pwa/storage/store.ts'
import { syncOnce } from '../../pwa/sync/syncOnce.ts'
import { mustSucceed } from '../../scripts/demo/calling.ts'
import type { Place } from '../visit/place.ts'

/** A phone without a screen: the app's own store, session and sync, on the served product. */
export type BarePhone = {
  session: Session
  token: string
  /** Everything both ways; throws when the ward did not take the call. */
  sync(): Promise<void>
  /** Everything that this phone's database holds, as one text. */
  content(): Promise<string>
}

export async function barePhone(
  url: string,
  place: Place,
  role: WardRole,
  hamlets: HamletCode[],
): Promise<BarePhone> {
  const door = { base: url, fetch }
  const link = parseJoinLink(await place.invite(`Máy ${role}`, role, hamlets))
  if (!link?.key) throw new Error('no whole invitation')
  const keys = await newSigningKeys()
  const identity = mustSucceed(await enrol(door, link, keys, 'Máy trần'))
  const { token } = mustSucceed(await signIn(door, identity, keys))
  const key = await importWardKey(link.key)
  const session = new Session(identity, new Store(identity.member), keyringOf(key), () => Date.now())
  const tokens = { token: async () => ({ ok: true as const, value: token }) }
  const parts = { store: session.store, identity, door, tokens, now: () => Date.now() }
  return {
    session,
    token,
    async sync() {
      const outcome = await syncOnce({ ...parts, noteSent: async () => {} })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
    },
    async content() {
      const tables = await Promise.all(session.store.tables.map((table) => table.toArray()))
      return JSON.stringify(tables)
    },
  }
}
