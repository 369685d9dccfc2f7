import { useState } from 'preact/hooks'
import type { Guide } from '../../../content/schema.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { forbiddenSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { type DraftView, textProblem } from '../../storage/index.ts'
import { Button, CheckCard, iconCheck, TextArea } from '../../ui/index.ts'
import { t } from '../say.ts'
import { PracticeNotice } from '../step/PracticeNotice.tsx'
import { followUpOf } from '../walk/finish.ts'
import { isPractice } from '../walk/practice.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Walk } from '../walk/walk.ts'
import { FollowUpCard } from './FollowUpCard.tsx'
import { OutcomeChoices } from './OutcomeChoices.tsx'
import { useEnding } from './useEnding.ts'
import { type Ended, useFinish } from './useFinish.ts'

type Props = Keeping & { draft: DraftView; guide: Guide; walk: Walk; onSaved: (help: Ended) => void }

/** Outcome, day to come back, safety, note. What is chosen is kept in the draft at once; the record is one commit [S1]. */
export function OutcomeForm(props: Props) {
  const { draft, guide, walk, keep, onSaved } = props
  const session = useSession()
  const go = useGo()
  const { ending, change, write } = useEnding(walk, keep)
  const [isAsked, setAsked] = useState(false)
  const { finish, isSaving, problem } = useFinish(draft, guide, walk, onSaved)
  const save = () => {
    setAsked(true)
    if (ending.outcome !== null && textProblem(ending.note) === null)
      void finish({ ...ending, outcome: ending.outcome })
  }
  const noteProblem = textProblem(ending.note)
  return (
    <TeamScreen
      title={draft.label ?? t('guides.bar.noHouse')}
      sub={guide.title}
      documentTitle={t('guides.outcome.title')}
      ownHeading
      tab={null}
      back={{ label: t('guides.outcome.back'), onPress: () => go(paths.draft(draft.id), true) }}
      note={isPractice(draft.id) ? undefined : t('guides.outcome.saveNote')}
      action={
        <Button
          kind="main"
          wide
          icon={iconCheck}
          onPress={save}
          busy={isSaving ? live('live.busy.saving') : undefined}
        >
          {isPractice(draft.id) ? t('guides.practice.end') : t('guides.outcome.save')}
        </Button>
      }
    >
      <div class="stack">
        <PracticeNotice draft={draft.id} />
        <h1>{t('guides.outcome.question')}</h1>
        <OutcomeChoices
          guide={guide}
          value={ending.outcome}
          onChoose={(outcome) => change({ outcome })}
          error={isAsked && ending.outcome === null ? t('guides.outcome.choose') : undefined}
        />
        {ending.outcome !== null && (
          <FollowUpCard
            guide={guide}
            ending={ending}
            followUp={followUpOf(guide, ending, session.today())}
            onChange={(followUp) => change({ followUp })}
          />
        )}
        <CheckCard
          name="safety"
          checked={ending.safety}
          onChange={(safety) => change({ safety })}
          sub={`“${t('guides.outcome.safetySay')}”`}
        >
          {t('guides.outcome.safety')}
        </CheckCard>
        <TextArea
          name="note"
          label={t('guides.outcome.note')}
          optional={t('guides.outcome.noteOptional')}
          hint={t('guides.outcome.noteHint')}
          initial={ending.note}
          rows={2}
          maxLength={500}
          onText={write}
          onLeave={(note) => change({ note })}
          error={noteProblem ? forbiddenSentence(noteProblem, t('guides.outcome.note')) : undefined}
        />
        {(problem ?? props.problem) !== null && (
          <FailureNotice
            error={problem ?? props.problem}
            of="save"
            field={t('guides.outcome.note')}
            typed={() => ending.note}
          />
        )}
      </div>
    </TeamScreen>
  )
}
