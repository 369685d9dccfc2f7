import type { Fact } from '../../../content/facts.ts'
import { Button } from '../../ui/button/Button.tsx'
import { t } from '../words.ts'
import { askId } from './asks.ts'

/** What was answered on this phone, each answer to be changed. The script fills it in and shows it. */
export function Answered({ asks }: { asks: Fact[] }) {
  if (asks.length === 0) return null
  return (
    <div class="answered" hidden data-answered>
      <h3>{t('guide.ask.answered')}</h3>
      <ul>
        {asks.map((fact) => (
          <li key={fact.id} data-answer-of={fact.id} hidden>
            <span>
              {fact.question} <b />
            </span>
            <a
              href={`#${askId(fact.id)}`}
              aria-label={t('guide.ask.changeWhat', { question: fact.question })}
            >
              {t('guide.ask.change')}
            </a>
          </li>
        ))}
      </ul>
      <span data-act="forget-answers" data-done={t('guide.ask.forgotten')}>
        <Button kind="quiet">{t('guide.ask.forget')}</Button>
      </span>
    </div>
  )
}
