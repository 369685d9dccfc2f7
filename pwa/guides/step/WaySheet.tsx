import { answerLabel, type FactId, factOf } from '../../../content/facts.ts'
import type { WayStep } from '../../../content/flow.ts'
import { t as live } from '../../live/say.ts'
import {
  BottomSheet,
  Button,
  Chip,
  iconArrowRight,
  iconMinusCircle,
  List,
  ListRow,
  SectionHead,
  SheetBody,
} from '../../ui/index.ts'
import { CopyNote } from '../news/CopyNote.tsx'
import { t } from '../say.ts'
import { forgetFact, goTo } from '../walk/moves.ts'
import { known } from '../walk/walk.ts'
import type { StepProps } from './StepPage.tsx'

/** Every step of the guide, those folded away with the reason, and the answers that folded them, to be changed. */
export function WaySheet(props: StepProps & { onClose: () => void }) {
  const { guide, walk, place, keep, onClose } = props
  const keepAndClose = async (next: typeof walk) => {
    if (await keep(next)) onClose()
  }
  const facts = known(walk)
  return (
    <BottomSheet title={t('guides.way.title')} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        {place.way.map((way) => (
          <WayRow key={way.step.id} {...props} way={way} onGo={() => keepAndClose(goTo(walk, way.step.id))} />
        ))}
      </List>
      <SheetBody>
        <SectionHead title={t('guides.way.answers')} level={3} />
        {guide.facts.map((id) => (
          <AnswerLine
            key={id}
            fact={id}
            answer={facts[id] === undefined ? undefined : answerLabel(id, facts[id])}
            onChange={() => keepAndClose(forgetFact(walk, id))}
          />
        ))}
        <CopyNote copy={props.copy} />
      </SheetBody>
    </BottomSheet>
  )
}

/** A folded step says why it is not needed; any other one can be gone to. */
function WayRow({ way, walk, place, onGo }: StepProps & { way: WayStep; onGo: () => void }) {
  const { step, number, state, because } = way
  if (state === 'folded')
    return (
      <ListRow
        light
        label={step.title}
        why={because ?? undefined}
        chip={
          <Chip state="plain" icon={iconMinusCircle}>
            {t('guides.way.folded')}
          </Chip>
        }
      />
    )
  const answer = walk.answers[step.id]
  return (
    <ListRow
      light
      label={`${number}. ${step.title}${step.ownHands ? ' ★' : ''}`}
      chip={chipOf(step.id === place.step.id, answer?.s)}
      onPress={onGo}
    />
  )
}

function chipOf(isHere: boolean, state: 'done' | 'na' | 'blocked' | undefined) {
  if (isHere)
    return (
      <Chip state="plain" icon={iconArrowRight}>
        {t('guides.way.now')}
      </Chip>
    )
  if (state === 'done') return <Chip state="done">{t('guides.way.done')}</Chip>
  return state === 'blocked' ? <Chip state="late">{t('guides.way.blocked')}</Chip> : undefined
}

function AnswerLine({
  fact,
  answer,
  onChange,
}: {
  fact: FactId
  answer: string | undefined
  onChange: () => void
}) {
  const question = factOf(fact)?.question ?? ''
  return (
    <div class="guide__answer">
      <p>
        {question} <b>{answer}</b>
      </p>
      <Button kind="quiet" label={t('guides.way.changeWhat', { question })} onPress={onChange}>
        {t('guides.way.change')}
      </Button>
    </div>
  )
}
