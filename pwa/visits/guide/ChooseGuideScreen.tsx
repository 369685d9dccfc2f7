import { useEffect, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { guideHead } from '../../../content/guides/heads.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useGo } from '../../live/useGo.ts'
import { useLive } from '../../live/useLive.ts'
import { type HouseholdDetail, household } from '../../storage/index.ts'
import { BusyText } from '../../ui/index.ts'
import { t } from '../home/say.ts'
import { GuideList } from './GuideList.tsx'
import { type Beginning, beginningFrom, useBeginGuide } from './useBeginGuide.ts'
import { WhoList } from './WhoList.tsx'

/** In the address for "help, but write nobody down". */
export const NOBODY = 'khong'

/** `/to/ho/:household/giup`: whom, then which guide. `?nguoi=` and `?bai=` skip what is known already. */
export function ChooseGuideScreen() {
  const { params, query } = useRoute()
  const home = useLive((session) => household(session, params.household ?? ''), [params.household])
  const detail = home.state === 'ready' ? home.value : null
  return (
    <TeamScreen
      title={query.nguoi ? t('visits.choose.title') : t('visits.choose.who')}
      sub={detail?.household.label ?? ''}
      tab={null}
      back={{ label: t('visits.choose.back'), href: paths.household(params.household ?? '') }}
    >
      {home.state === 'loading' && <BusyText>{live('live.busy.opening')}</BusyText>}
      {home.state === 'failed' && <FailureNotice error={home.error} of="read" />}
      {detail && (
        <Choice
          detail={detail}
          who={query.nguoi ?? ''}
          guide={query.bai ?? ''}
          at={beginningFrom(query.buoc, query.ban)}
        />
      )}
    </TeamScreen>
  )
}

type ChoiceProps = { detail: HouseholdDetail; who: string; guide: string; at: Beginning | null }

function Choice({ detail, who, guide, at }: ChoiceProps) {
  const go = useGo()
  const { begin, problem } = useBeginGuide(detail.household.id)
  const person = detail.persons.find(({ id }) => id === who) ?? null
  const [isBegun, setBegun] = useState(false)
  // A resident's code names guide and step, but nobody: whom it is for is still to be said.
  const isForSomebody = at === null || person !== null || who === NOBODY
  const isChosen = guideHead(guide) !== undefined && isForSomebody && !isBegun
  useEffect(() => {
    if (!isChosen) return
    setBegun(true)
    void begin(person?.id ?? null, guide, at ?? undefined)
  }, [isChosen, begin, person, guide, at])
  if (isChosen) return <BusyText>{live('live.busy.opening')}</BusyText>
  const onward = at
    ? paths.goOnAt(detail.household.id, { guide, ...at })
    : paths.chooseGuide(detail.household.id)
  return (
    <div class="stack">
      {problem !== null && <FailureNotice error={problem} of="save" />}
      {person || who === NOBODY ? (
        <GuideList
          detail={detail}
          person={person}
          onChoose={(chosen) => void begin(person?.id ?? null, chosen)}
        />
      ) : (
        <WhoList
          detail={detail}
          onChoose={(chosen) =>
            go(`${onward}${onward.includes('?') ? '&' : '?'}nguoi=${chosen ?? NOBODY}`, true)
          }
        />
      )}
    </div>
  )
}
