import type { ComponentChildren } from 'preact'
import { AppBar, DemoRibbon, Dock, IconButton, iconPerson, Rail, Screen, Tabs } from '../../ui/index.ts'
import { paths } from '../paths.ts'
import { t } from '../say.ts'
import { useSession } from '../session.ts'
import { isDemo } from '../settings.ts'
import { useToast } from '../toast.tsx'
import { LiveSyncBadge } from './LiveSyncBadge.tsx'
import type { Section, TabName } from './sections.ts'
import { sectionOf } from './sections.ts'
import { useTabItems } from './tabItems.ts'
import './frame.css'
import { UpdateNotice } from './UpdateNotice.tsx'
import { useScreenTitle } from './useScreenTitle.ts'

export interface TeamScreenProps {
  title: string
  sub?: ComponentChildren
  /** Which tabs stand below; default: those of the person's role. */
  section?: Section
  /** The tab that is lit; null for a screen without tabs (a step, a form). */
  tab: TabName | null
  back?: { label: string; href?: string; onPress?: () => void }
  /** Buttons on the right of the bar. */
  tools?: ComponentChildren
  /** The sync badge on the right of the bar. */
  badge?: boolean
  /** Between bar and page, from edge to edge. */
  band?: ComponentChildren
  /** The one main action, above the tabs; two answers with `pair`. */
  action?: ComponentChildren
  pair?: boolean
  note?: ComponentChildren
  width?: 'column' | 'wide'
  /** The page has its own h1 (a step's question); the bar is then no heading. */
  ownHeading?: boolean
  /** Document title when it is not that of the bar. Browsers keep titles in their history: nothing of a resident [P2]. */
  documentTitle?: string
  children: ComponentChildren
}

/** The frame of every screen behind the PIN: bar, page, action, tabs or rail, toasts, document title, focus. */
export function TeamScreen(props: TeamScreenProps) {
  const { title, sub, tab, back, tools, badge, band, action, pair, note, width = 'column', children } = props
  const session = useSession()
  const section = props.section ?? sectionOf(session.identity.role)
  const items = useTabItems(section, tab)
  const toast = useToast()
  useScreenTitle(props.documentTitle ?? title)
  const tabs = tab !== null && <Tabs label={t('live.tabs.label')} items={items} />
  return (
    <Screen
      width={width}
      ribbon={isDemo() ? <DemoRibbon lead={t('live.demo.lead')}>{t('live.demo.rest')}</DemoRibbon> : null}
      bar={
        <AppBar
          title={title}
          sub={sub}
          {...(back && { back })}
          big={!back}
          as={props.ownHeading ? 'strong' : 'h1'}
        >
          {badge && <LiveSyncBadge />}
          {tools}
          {section === 'ward' && tab !== 'me' && (
            <IconButton icon={iconPerson} bare label={t('live.tab.me')} href={paths.me} />
          )}
        </AppBar>
      }
      band={band && <aside>{band}</aside>}
      rail={
        section === 'team' || tab === null ? null : (
          <Rail
            label={t('live.tabs.label')}
            product={t('live.product.name')}
            items={items}
            place={session.identity.wardName}
          />
        )
      }
      dock={
        (tabs || action || note) && (
          <Dock pair={pair ?? false} note={note} tabs={tabs} toast={toast}>
            {action}
          </Dock>
        )
      }
    >
      {tab !== null && <UpdateNotice />}
      {children}
    </Screen>
  )
}
