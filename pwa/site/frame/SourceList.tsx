import type { Source } from '../../../content/schema.ts'
import { dayInWords } from '../dates.ts'
import { t } from '../words.ts'

/** [G1] What was read, folded away: publisher, what about, date of the page, day of reading. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <details>
      <summary>{t('guide.origin.sources', { count: sources.length })}</summary>
      <ul class="dots">
        {sources.map((source) => (
          <li key={source.code}>
            <a href={source.address} rel="noreferrer">
              {source.publisher}
            </a>
            {`: ${source.about}`}
            {source.date ? ` (${dayInWords(source.date)})` : null}
            {`, ${t('guide.origin.read', { date: dayInWords(source.read) })}.`}
          </li>
        ))}
      </ul>
    </details>
  )
}
