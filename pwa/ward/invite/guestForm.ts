import type { HamletCode, Role, WardRole } from '../../../contract/index.ts'
import { invitable } from '../../../contract/index.ts'

/** What stands in the form of an invitation. */
export type GuestForm = { name: string; role: WardRole; hamlets: readonly HamletCode[] }
export type GuestProblem = { name: boolean; hamlets: boolean }

/** Whoever goes to doors belongs to hamlets; officials and leaders serve the whole ward. */
export const needsHamlets = (role: WardRole): boolean => role === 'thanh-vien' || role === 'to-truong'

/** What is missing; both false: it can be made. */
export const problemsOf = ({ name, role, hamlets }: GuestForm): GuestProblem => ({
  name: name.trim() === '',
  hamlets: needsHamlets(role) && hamlets.length === 0,
})

/** The role asked for first: the next one down. An official begins with leaders, who then invite their own teams. */
export function firstRole(own: Role): WardRole {
  const roles = invitable[own]
  return roles.includes('to-truong') ? 'to-truong' : (roles[0] ?? 'thanh-vien')
}

/** A fresh form for the next person: the same role and hamlets, another name. */
export function freshForm(own: Role, hamlets: readonly HamletCode[], chosen: string | null): GuestForm {
  const only = hamlets.length === 1 ? hamlets : hamlets.filter((code) => code === chosen)
  return { name: '', role: firstRole(own), hamlets: only }
}
