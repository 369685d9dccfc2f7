import { labelsWords } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import { sourcesOf } from '../../../content/sources/index.ts'
import { dayInWords } from '../dates.ts'
import { SourceList } from '../frame/SourceList.tsx'
import { t } from '../words.ts'
import { History } from './History.tsx'
import { Points } from './Points.tsx'

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
          <Points points={guide.unverified} />
        </>
      ) : null}
      <History guide={guide} />
      <SourceList sources={sourcesOf(guide)} />
    </div>
  )
}

/** "Bản 1, ngày 22/11/2026." */
export function revisionInWords({ revision, revisions }: Guide): string {
  const date = revisions.find((each) => each.revision === revision)?.date ?? ''
  return t('guide.origin.revision', { revision, date: dayInWords(date) })
}
