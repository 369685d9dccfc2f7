import type { Role } from '../../contract/index.ts'
import { homeOf, visitsHomes } from '../live/frame/sections.ts'
import { paths } from '../live/paths.ts'

/**
 * Where a role goes instead of an address it has no use for; null when it may stay. Rights are the server's matter [P4];
 * this only spares people empty screens.
 */
export function insteadOf(path: string, role: Role): string | null {
  const isHere = (part: string) => path === part || path.startsWith(`${part}/`)
  if (path === paths.me) return null
  if (isHere(paths.today)) return visitsHomes(role) ? null : homeOf(role)
  if (isHere(paths.ward.coverage)) return role === 'tinh' ? homeOf(role) : null
  return isHere(paths.province) && role !== 'tinh' ? homeOf(role) : null
}
