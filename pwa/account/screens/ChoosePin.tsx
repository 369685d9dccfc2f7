import { useState } from 'preact/hooks'
import { PinPad } from '../../ui/index.ts'
import { pinProblem } from '../index.ts'
import { afterPin, firstPin, type PinStep } from './joinSteps.ts'
import { pinSentence } from './lock/pinWords.ts'
import { t } from './lock/say.ts'

/** The new PIN, twice. Handed over once and not kept here. */
export function ChoosePin({ onChosen }: { onChosen: (pin: string) => void }) {
  const [step, setStep] = useState<PinStep>(firstPin)
  const take = (pin: string) => {
    const next = afterPin(step, pin, pinProblem)
    if (next.at === 'chosen') onChosen(next.pin)
    else setStep(next)
  }
  const isFirst = step.at === 'first'
  return (
    <PinPad
      key={step.at}
      prompt={isFirst ? t('account.pin.choose') : t('account.pin.again')}
      note={isFirst ? t('account.pin.chooseNote') : t('account.pin.note')}
      filled={(n) => t('account.pin.filled', { n })}
      onComplete={take}
      wrong={step.at === 'first' && step.problem ? problemWords(step.problem) : undefined}
      checking={t('account.pin.opening')}
      eraseLabel={t('account.pin.erase')}
    />
  )
}

const problemWords = (problem: 'not-six-digits' | 'same-digits' | 'in-order' | 'different'): string =>
  problem === 'different' ? t('account.pin.different') : pinSentence(problem)
