import type { ApiFailure, ApiResult, Uuid } from '../../contract/index.ts'
import { registry } from '../storage/registry.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Door } from './door.ts'
import type { JoinLink } from './joinLink.ts'
import { signIn } from './signIn.ts'

/**
 * [S8] Who has the invited name on this phone and is not known to the ward any more, since it was put back from a copy of before
 * they joined. It can only invite them anew, and what their phone holds must stay theirs (PROTOCOL 12.5).
 * @returns undefined for nobody, and for two between whom nobody can choose; a failure when the ward could not be asked
 */
export async function forgottenHere(
  door: Door,
  { ward, about }: Pick<JoinLink, 'ward' | 'about'>,
): Promise<ApiResult<Uuid | undefined>> {
  if (ward === null || !about) return { ok: true, value: undefined }
  const rows = await withDatabase(registry, () => registry.members.toArray())
  const namesakes = rows.filter(
    ({ identity, leaving }) =>
      identity.ward === ward && !leaving && spelled(identity.name) === spelled(about.name),
  )
  const forgotten: Uuid[] = []
  for (const { identity, signing } of namesakes) {
    const signed = await signIn(door, identity, signing)
    if (signed.ok) continue
    if (isUnsaid(signed.failure)) return signed
    if (signed.failure.kind === 'code' && signed.failure.code === 'device-unknown')
      forgotten.push(identity.member)
  }
  return { ok: true, value: forgotten.length === 1 ? forgotten[0] : undefined }
}

/** Nothing was said about the phone: no network, or a ward that is busy. */
const isUnsaid = (failure: ApiFailure): boolean =>
  failure.kind !== 'code' || failure.status === 429 || failure.status === 503

const spelled = (name: string): string => name.normalize().trim().toLowerCase()
