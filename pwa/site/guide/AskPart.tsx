import type { Fact } from '../../../content/facts.ts'
import { iconNext } from '../../ui/icons/acts.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { t } from '../words.ts'
import { askId, hoursKept } from './asks.ts'

/** One question asked once; the press is the answer, kept on this phone. Only where scripts run. */
export function AskPart({ fact, number, of }: { fact: Fact; number: number; of: number }) {
  const id = askId(fact.id)
  return (
    <section
      class="part part--ask js-only"
      id={id}
      data-part
      data-ask={fact.id}
      data-hours={hoursKept(fact)}
      tabIndex={-1}
      // Named with its count: a step may bear the same words, and two regions of one name cannot be told apart.
      aria-labelledby={`${id}--dem ${id}--ten`}
    >
      <p class="progress__words" id={`${id}--dem`}>
        {t('guide.ask.count', { number, of })}
      </p>
      <h2 id={`${id}--ten`}>{fact.question}</h2>
      <ul class="rows">
        {fact.answers.map(({ value, label }) => (
          <li key={String(value)}>
            <button class="row" type="button" data-act="answer" data-answer={JSON.stringify(value)}>
              <span class="row__main">
                <span class="row__label">{label}</span>
              </span>
              <span class="row__opens">
                <Icon of={iconNext} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="part__why">{t('guide.ask.why')}</p>
    </section>
  )
}
