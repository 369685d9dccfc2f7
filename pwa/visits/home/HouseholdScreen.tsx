import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { type HouseholdDetail, hamletName, household, type Session } from '../../storage/index.ts'
import {
  BusyText,
  Button,
  EmptyState,
  IconButton,
  iconDoor,
  iconHouse,
  iconSettings,
  Notice,
} from '../../ui/index.ts'
import { t as listWords } from '../say.ts'
import { ResumeCard } from '../today/ResumeCard.tsx'
import { CallSheet } from './CallSheet.tsx'
import { DueSection } from './DueSection.tsx'
import { HomeSheet } from './HomeSheet.tsx'
import { PersonSection } from './PersonSection.tsx'
import { RecordSection } from './RecordSection.tsx'
import { t } from './say.ts'

/** `/to/ho/:household`: who lives here, what is agreed, what was done, where each record is. */
export function HouseholdScreen() {
  const { household: id = '' } = useRoute().params
  const home = useLive((session) => household(session, id), [id])
  if (home.state === 'ready' && home.value) return <Home detail={home.value} />
  return (
    <TeamScreen
      title={home.state === 'ready' ? t('visits.home.gone') : live('live.busy.opening')}
      tab="households"
      back={{ label: t('visits.home.back'), href: paths.households }}
    >
      {home.state === 'loading' && <BusyText>{live('live.busy.opening')}</BusyText>}
      {home.state === 'failed' && <FailureNotice error={home.error} of="read" />}
      {home.state === 'ready' && (
        <EmptyState
          icon={iconHouse}
          title={t('visits.home.gone')}
          action={<Button href={paths.households}>{t('visits.home.back')}</Button>}
        >
          {t('visits.home.goneWhy')}
        </EmptyState>
      )}
    </TeamScreen>
  )
}

function Home({ detail }: { detail: HouseholdDetail }) {
  const { household: home, drafts } = detail
  const [open, setOpen] = useState<'call' | 'home' | null>(null)
  const place = ready(useLive((session) => placeOf(session, home.hamlet), [home.hamlet]))
  return (
    <TeamScreen
      title={home.label ?? listWords('visits.row.sealed')}
      documentTitle={t('visits.home.documentTitle')}
      sub={[place, home.note].filter(Boolean).join(' · ')}
      tab={null}
      back={{ label: t('visits.home.back'), href: paths.households }}
      tools={
        <IconButton
          icon={iconSettings}
          label={t('visits.home.more')}
          opens="dialog"
          onPress={() => setOpen('home')}
        />
      }
      pair
      action={
        <>
          <Button icon={iconDoor} opens="dialog" onPress={() => setOpen('call')}>
            {t('visits.home.absent')}
          </Button>
          <Button kind="main" href={paths.chooseGuide(home.id)}>
            {t('visits.home.help')}
          </Button>
        </>
      }
    >
      <div class="stack stack--wide">
        {home.state === 'gone' && <Notice>{t('visits.home.movedAway')}</Notice>}
        {drafts.map((draft) => (
          <ResumeCard key={draft.id} draft={draft} canOpen />
        ))}
        <DueSection detail={detail} />
        <PersonSection detail={detail} />
        <RecordSection detail={detail} />
      </div>
      {open === 'call' && <CallSheet household={home.id} onClose={() => setOpen(null)} />}
      {open === 'home' && <HomeSheet home={home} onClose={() => setOpen(null)} />}
    </TeamScreen>
  )
}

/** The hamlet's name; views carry its code. */
const placeOf = (session: Session, code: string): Promise<string> => {
  const hamlet = session.identity.hamlets.find((known) => known === code)
  return hamlet ? hamletName(session, hamlet) : Promise.resolve(code)
}
