import type { Identity, Role } from '../../contract/index.ts'
import { type RegistryRow, registry } from './registry.ts'
import { withDatabase } from './reopen.ts'

/** Somebody who works with this phone, as the lock screen lists them. */
export type PhoneMember = Pick<
  Identity,
  'member' | 'device' | 'ward' | 'wardName' | 'province' | 'hamlets'
> & {
  name: string
  role: Role
  hamletNames: string[]
  lastUsed: string | null
}

/** Everyone enrolled on this phone, last used first (D45). */
export async function phoneMembers(): Promise<PhoneMember[]> {
  const rows = await withDatabase(registry, () => registry.members.toArray())
  const staying = rows.filter((row) => !row.leaving)
  return staying.map(phoneMember).sort((a, b) => (b.lastUsed ?? '').localeCompare(a.lastUsed ?? ''))
}

const phoneMember = ({ identity, hamletNames, lastUsed }: RegistryRow): PhoneMember => {
  const { member, device, ward, wardName, province, hamlets, name, role } = identity
  return { member, device, ward, wardName, province, hamlets, name, role, hamletNames, lastUsed }
}
