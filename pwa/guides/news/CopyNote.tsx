import { dayInVietnam } from '../../../contract/index.ts'
import { clockWhen, dayText } from '../../live/dates.ts'
import type { GuideCopy } from '../../live/guideCopy.ts'
import { useSession } from '../../live/session.ts'
import { SectionHead } from '../../ui/index.ts'
import { t } from '../say.ts'

/** How old this phone's copy is: its revision and day, since when it is here, when the server last confirmed it. */
export function copyAge({ guide, since, confirmed }: GuideCopy, now: number): string {
  const { revision, date } = guide.revisions.at(-1) ?? { revision: guide.revision, date: '' }
  const words = [t('guides.copy.revision', { revision, day: dayText(date) })]
  if (since) words.push(t('guides.copy.since', { day: dayText(dayOf(since)) }))
  if (confirmed) words.push(t('guides.copy.confirmed', { when: clockWhen(confirmed, now) }))
  return words.join(' ')
}

const dayOf = (since: string): string => (since.length > 10 ? dayInVietnam(since) : since)

/** [G9] The age of the copy, and what changed in each revision, newest first. */
export function CopyNote({ copy }: { copy: GuideCopy }) {
  const session = useSession()
  return (
    <section>
      <SectionHead title={t('guides.copy.title')} level={3} />
      <p class="guide__second">{copyAge(copy, session.now())}</p>
      <ul class="guide__history">
        {[...copy.guide.revisions].reverse().map(({ revision, date, changed }) => (
          <li key={revision}>
            <b>{t('guides.copy.revision', { revision, day: dayText(date) })}</b> {changed}
          </li>
        ))}
      </ul>
    </section>
  )
}
