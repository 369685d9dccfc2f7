import type { Role } from '../../../contract/index.ts'
import { paths } from '../paths.ts'

/** The three parts of the app that have tabs of their own. */
export type Section = 'team' | 'ward' | 'province'

export type TabName =
  | 'today'
  | 'households'
  | 'sync'
  | 'me'
  | 'coverage'
  | 'report'
  | 'members'
  | 'hamlets'
  | 'province'

/** Where a role starts when it opens the app. */
export function homeOf(role: Role): string {
  if (role === 'tinh') return paths.province
  return role === 'can-bo' || role === 'lanh-dao' ? paths.ward.coverage : paths.today
}

/** Roles that go to doors: they have households on the phone and something to send. */
export const visitsHomes = (role: Role): boolean =>
  role === 'thanh-vien' || role === 'to-truong' || role === 'can-bo'

/** Where a role finds its own page: officials without households see it inside their ward or province. */
export const sectionOf = (role: Role): Section => {
  if (role === 'tinh') return 'province'
  return role === 'lanh-dao' ? 'ward' : 'team'
}

const addresses: Record<TabName, string> = {
  today: paths.today,
  households: paths.households,
  sync: paths.sync,
  me: paths.me,
  coverage: paths.ward.coverage,
  report: paths.ward.report,
  members: paths.ward.members,
  hamlets: paths.ward.hamlets,
  province: paths.province,
}

export const addressOf = (tab: TabName): string => addresses[tab]

/** Tabs of a section for a role, in order. A ward leader reads: hamlets are the officials' to change. */
export function tabsOf(section: Section, role: Role): readonly TabName[] {
  if (section === 'province') return ['province', 'me']
  if (section === 'team') return ['today', 'households', 'sync', 'me']
  if (role === 'to-truong') return ['coverage', 'members']
  return ['coverage', 'report', 'members', 'hamlets']
}
