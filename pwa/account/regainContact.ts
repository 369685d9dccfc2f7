import { TOKEN_SECONDS } from '../../contract/index.ts'
import { beginLeaving } from '../storage/leaving.ts'
import { changeMember, type RegistryRow } from '../storage/registry.ts'
import { afterContact } from './contact.ts'
import { type Door, placePath } from './door.ts'
import { signIn } from './signIn.ts'

/**
 * (D50) Asks the server whether this phone still belongs to the team. A retired one may sign in, so being let in is not
 * enough: who it is must be answered too.
 * @returns `nobody` when there is no network or no certain answer
 */
export async function regainContact(row: RegistryRow, door: Door): Promise<'heard' | 'retired' | 'nobody'> {
  const { member, identity, signing } = row
  const signed = await signIn(door, identity, signing)
  if (!signed.ok) return 'nobody'
  const { token, expiresAt } = signed.value
  const standing = identity.ward === null ? 'active' : await standingOf(door, identity, token)
  if (standing === 'nobody') return 'nobody'
  if (standing !== 'active') {
    await beginLeaving(member, identity.device, standing)
    return 'retired'
  }
  const contact = afterContact(Date.parse(expiresAt) - TOKEN_SECONDS * 1_000, Date.now())
  await changeMember(member, (known) => ({ ...known, contact }))
  return 'heard'
}

const retirements = ['member-retired', 'device-retired'] as const

async function standingOf(
  { base, fetch: send }: Door,
  identity: RegistryRow['identity'],
  token: string,
): Promise<'active' | 'nobody' | (typeof retirements)[number]> {
  try {
    const headers = { Authorization: `Bearer ${token}` }
    const answer = await send(`${base}${placePath(identity)}/me`, { headers })
    const text = await answer.text()
    if (answer.ok) return 'active'
    return retirements.find((code) => text.includes(code)) ?? 'nobody'
  } catch {
    return 'nobody'
  }
}
