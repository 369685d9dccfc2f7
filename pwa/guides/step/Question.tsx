import { useEffect } from 'preact/hooks'
import { factOf } from '../../../content/facts.ts'
import type { Guide } from '../../../content/schema.ts'
import { focusHeading } from '../../live/frame/useScreenTitle.ts'
import type { DraftView } from '../../storage/index.ts'
import { Button, List, ListRow } from '../../ui/index.ts'
import { t } from '../say.ts'
import { forgetFact, lastTold, tellFact } from '../walk/moves.ts'
import type { Place } from '../walk/place.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Walk } from '../walk/walk.ts'
import { GuideFrame } from './GuideFrame.tsx'

type Props = Keeping & {
  draft: DraftView
  guide: Guide
  walk: Walk
  told: readonly string[]
  knew: number
  place: Extract<Place, { at: 'question' }>
}

/** One question asked once; the press is the answer, kept at once. */
export function Question(props: Props) {
  const { guide, walk, keep, place } = props
  const fact = factOf(place.fact)
  const last = lastTold(guide, walk)
  useEffect(focusHeading, [place.fact])
  if (!fact) return null
  return (
    <GuideFrame
      {...props}
      heading={fact.question}
      action={
        last && (
          <Button kind="quiet" wide onPress={() => keep(forgetFact(walk, last))}>
            {t('guides.question.back')}
          </Button>
        )
      }
    >
      <div key={place.fact}>
        <p class="guide__eyebrow">{t('guides.question.count', { number: place.number, of: place.of })}</p>
        <h1>{fact.question}</h1>
      </div>
      <List>
        {fact.answers.map((answer) => (
          <ListRow
            key={String(answer.value)}
            label={answer.label}
            opens
            onPress={() => keep(tellFact(walk, fact.id, answer.value))}
          />
        ))}
      </List>
      <p class="guide__second">{t('guides.question.why')}</p>
    </GuideFrame>
  )
}
