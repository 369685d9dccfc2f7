import type { Guide } from '../../../content/schema.ts'
import { dayInWords } from '../dates.ts'
import { t } from '../words.ts'
import { Runs } from './Runs.tsx'

/** [G9] How old this copy is (filled in by the script), and what changed in each revision, newest first. */
export function History({ guide: { revisions } }: { guide: Guide }) {
  return (
    <>
      <p
        hidden
        data-copy-age
        data-since={t('guide.origin.since', { date: '{date}' })}
        data-asked={t('guide.origin.asked', { date: '{date}' })}
      />
      <details>
        <summary>{t('guide.origin.history', { count: revisions.length })}</summary>
        <ul class="dots">
          {revisions.toReversed().map(({ revision, date, changed }) => (
            <li key={revision}>
              {`${t('guide.origin.revision', { revision, date: dayInWords(date) })} `}
              <Runs text={changed} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
