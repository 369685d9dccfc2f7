import type { Guide } from '../../../content/schema.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconStar } from '../../ui/icons/people.ts'
import { iconCheck } from '../../ui/icons/states.ts'
import { t } from '../words.ts'
import { Answered } from './Answered.tsx'
import { publicAsks } from './asks.ts'
import { minutesInWords } from './minutes.ts'
import { type PublicStep, publicSteps } from './publicSteps.ts'
import { Runs } from './Runs.tsx'

/** All steps by name: beside the step on a desktop, below the start of the guide on a phone. */
export function StepList({ guide }: { guide: Guide }) {
  const steps = publicSteps(guide)
  const minutes = minutesInWords(guide.minutes)
  const hasOwn = steps.some(({ step }) => step.ownHands)
  return (
    <nav class="step-list" aria-label={t('guide.steps.label')}>
      <h2 data-steps-count={t('guide.steps.heading', { steps: '{n}', minutes })}>
        {t('guide.steps.heading', { steps: steps.length, minutes })}
      </h2>
      <ol>
        {steps.map((each) => (
          <StepLink key={each.step.id} {...each} />
        ))}
      </ol>
      <Answered asks={publicAsks(guide)} />
      {hasOwn ? (
        <p class="step-list__own">
          <Star /> {t('guide.steps.own')}
        </p>
      ) : null}
    </nav>
  )
}

/** Drawn, not written: looking for a font that has “★” takes a weak phone as long as all other letters of the page. */
const Star = ({ label }: { label?: string }) => <Icon of={iconStar} size="xs" label={label} />

function StepLink({ step, number }: PublicStep) {
  return (
    <li>
      <a href={`#${step.id}`} data-step-link={step.id} data-state="todo">
        <span class="step-list__sign" data-own={step.ownHands ? '' : undefined}>
          {step.ownHands ? <Star label={t('guide.steps.own')} /> : null}
          <span data-figure>{step.ownHands ? '' : number}</span>
        </span>
        <span class="step-list__tick">
          <Icon of={iconCheck} />
        </span>
        <span>
          {step.short ?? step.title}
          {step.foldedBecause ? (
            <span class="step-list__why" hidden>
              {` ${t('guide.steps.folded')} `}
              <Runs text={step.foldedBecause} />
            </span>
          ) : null}
        </span>
      </a>
    </li>
  )
}
