import { type Session, syncSummary } from '../../storage/index.ts'
import {
  type Glyph,
  iconChart,
  iconHouses,
  iconMap,
  iconPeople,
  iconPerson,
  iconReport,
  iconSync,
  iconToday,
  type TabItem,
} from '../../ui/index.ts'
import { t } from '../say.ts'
import { useSession } from '../session.ts'
import { ready, useLive } from '../useLive.ts'
import { addressOf, type Section, type TabName, tabsOf } from './sections.ts'

const icons: Record<TabName, Glyph> = {
  today: iconToday,
  households: iconHouses,
  sync: iconSync,
  me: iconPerson,
  coverage: iconChart,
  report: iconReport,
  members: iconPeople,
  hamlets: iconMap,
  province: iconMap,
}

/** Without tabs nobody asks: a step that is ended would wait for it. */
const waitingOn = async (session: Session, hasTabs: boolean): Promise<number> =>
  hasTabs ? (await syncSummary(session)).waiting : 0

/** The tabs of a section, the lit one, and the number of unsent items on the sync tab; none on a screen without tabs. */
export function useTabItems(section: Section, current: TabName | null): readonly TabItem[] {
  const { identity } = useSession()
  const hasTabs = current !== null
  const waiting = ready(useLive((session) => waitingOn(session, hasTabs), [hasTabs], [])) ?? 0
  if (!hasTabs) return []
  return tabsOf(section, identity.role).map((tab) => ({
    href: addressOf(tab),
    label: t(`live.tab.${tab}`),
    icon: icons[tab],
    current: tab === current,
    count: tab === 'sync' ? { figure: waiting, words: t('live.tab.waiting') } : undefined,
  }))
}
