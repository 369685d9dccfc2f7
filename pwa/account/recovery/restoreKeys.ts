import type { Session } from '../../storage/session.ts'
import type { KeyCalls } from '../followKey.ts'
import { changeKeys, joined } from '../keyring.ts'
import type { RawWardKey } from '../keys.ts'
import { type Rotated, rotateKey } from '../rotateKey.ts'

/**
 * Keys of an older sheet for a ward whose work goes on under another key: this phone takes them, then the ward's key is
 * changed, which brings them to every other phone inside the new ring (PROTOCOL.md 11.4).
 * @returns `known` when this phone held them already
 */
export async function restoreKeys(
  session: Session,
  calls: KeyCalls,
  keys: readonly RawWardKey[],
): Promise<Rotated | 'known'> {
  if (keys.every(({ id }) => session.keys.all.has(id))) return 'known'
  if (!(await changeKeys(session, (keyring) => joined(keyring, keys, keyring.current))))
    return { ok: false, reason: 'call', failure: { kind: 'protocol' } }
  return rotateKey(session, calls)
}
