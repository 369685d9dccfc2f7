import type { ComponentChildren } from 'preact'
import type { Guide } from '../../../content/schema.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import type { DraftView } from '../../storage/index.ts'
import { IconButton, iconPause } from '../../ui/index.ts'
import { ChangedNotice } from '../news/ChangedNotice.tsx'
import { t } from '../say.ts'
import { paused } from '../walk/moves.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Walk } from '../walk/walk.ts'
import { PracticeNotice } from './PracticeNotice.tsx'

type Props = Keeping & {
  draft: DraftView
  guide: Guide
  walk: Walk
  told: readonly string[]
  knew: number
  /** What the document is called: the question or step. */
  heading: string
  band?: ComponentChildren
  action: ComponentChildren
  pair?: boolean
  note?: ComponentChildren
  children: ComponentChildren
}

/** What every moment of a walk shares: the house in the bar, pause, what changed in the guide, a failed save. */
export function GuideFrame(props: Props) {
  const { draft, guide, walk, told, knew, heading, band, action, pair, note, children } = props
  const house = draft.label ?? t('guides.bar.noHouse')
  return (
    <TeamScreen
      title={house}
      sub={guide.title}
      documentTitle={heading}
      ownHeading
      tab={null}
      back={{
        label: draft.household ? t('guides.bar.back') : t('guides.saved.today'),
        href: draft.household ? paths.household(draft.household) : paths.today,
      }}
      tools={<PauseButton {...props} walk={walk} />}
      band={band}
      action={action}
      pair={pair ?? false}
      note={note}
    >
      <div class="stack">
        <PracticeNotice draft={draft.id} />
        <ChangedNotice guide={guide} knew={knew} told={told} />
        {props.problem !== null && <FailureNotice error={props.problem} of="save" />}
        {children}
      </div>
    </TeamScreen>
  )
}

/** Pausing keeps the moment and leads to today; a walk that was not even begun is only left. */
function PauseButton({ walk, keep }: Keeping & { walk: Walk }) {
  const session = useSession()
  const go = useGo()
  const pause = async () => {
    const isKept = !walk.begun || (await keep(paused(walk, session.at())))
    if (!isKept) return
    if (walk.begun) tell(t('guides.pause.done'))
    go(paths.today)
  }
  return <IconButton icon={iconPause} label={t('guides.bar.pause')} onPress={pause} />
}
