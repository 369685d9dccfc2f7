import { safetyLine } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import type { GuideCopy } from '../../live/guideCopy.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import type { DraftView } from '../../storage/index.ts'
import { Button, List, ListRow, SafetyLine, SectionHead, SpeechBubble, StatusLine } from '../../ui/index.ts'
import { copyAge } from '../news/CopyNote.tsx'
import { t } from '../say.ts'
import { begin, changeEnding } from '../walk/moves.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Walk } from '../walk/walk.ts'
import { GuideFrame } from './GuideFrame.tsx'

type Props = Keeping & {
  draft: DraftView
  guide: Guide
  copy: GuideCopy
  walk: Walk
  told: readonly string[]
  knew: number
}

/** [G7] Before the first step: the safety line, who we are, what to have ready. */
export function Ready(props: Props) {
  const { guide, copy, walk, keep, isKeeping, draft } = props
  const session = useSession()
  const go = useGo()
  const decline = async () => {
    const isKept = await keep(changeEnding(walk, { outcome: 'khong_dong_y' }), true)
    if (isKept) go(paths.outcome(draft.id), true)
  }
  return (
    <GuideFrame
      {...props}
      heading={guide.title}
      band={<SafetyLine lead={safetyLine.stress}>{safetyLine.rest}</SafetyLine>}
      pair
      action={
        <>
          <Button onPress={decline}>{t('guides.ready.decline')}</Button>
          <Button
            kind="main"
            onPress={() => keep(begin(walk))}
            busy={isKeeping ? live('live.busy.saving') : undefined}
          >
            {t('guides.ready.start')}
          </Button>
        </>
      }
    >
      <h1>{guide.title}</h1>
      <SpeechBubble lead={t('guides.say.lead')}>{t('guides.ready.say')}</SpeechBubble>
      <section>
        <SectionHead title={t('guides.ready.have')} />
        <List>
          {guide.haveReady.map((thing) => (
            <ListRow key={thing} label={thing} light />
          ))}
        </List>
      </section>
      <StatusLine>{t('guides.ready.minutes', { from: guide.minutes.from, to: guide.minutes.to })}</StatusLine>
      <p class="guide__second">{copyAge(copy, session.now())}</p>
    </GuideFrame>
  )
}
