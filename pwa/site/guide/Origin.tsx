import { labelsWords } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import { sourcesOf } from '../../../content/sources/index.ts'
import { dayInWords } from '../dates.ts'
import { t } from '../words.ts'
import { History } from './History.tsx'
import { Runs } from './Runs.tsx'

/** [G1] [G8] Revision and day, what is not confirmed, and what was read: nothing is surer than it is. */
export function Origin({ guide }: { guide: Guide }) {
  const { unchecked, checkedOn } = labelsWords
  const checked = guide.labelsChecked ? `${checkedOn} ${dayInWords(guide.labelsChecked)}.` : unchecked
  return (
    <div class="origin">
      <h3>{t('guide.origin.heading')}</h3>
      <p>{`${revisionInWords(guide)} ${checked}`}</p>
      {guide.unverified.length > 0 ? (
        <>
          <h4>{t('guide.origin.unsure')}</h4>
          <ul class="dots">
            {guide.unverified.map((point) => (
              <li key={point}>
                <Runs text={point} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <History guide={guide} />
      <Sources guide={guide} />
    </div>
  )
}

/** "Bản 1, ngày 22/11/2026." */
export function revisionInWords({ revision, revisions }: Guide): string {
  const date = revisions.find((each) => each.revision === revision)?.date ?? ''
  return t('guide.origin.revision', { revision, date: dayInWords(date) })
}

function Sources({ guide }: { guide: Guide }) {
  const sources = sourcesOf(guide)
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
