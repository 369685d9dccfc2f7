import { clockWhen } from '../../live/dates.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { waitingEntries } from '../../storage/index.ts'
import { List, ListRow, SectionHead } from '../../ui/index.ts'
import { t } from './say.ts'
import { aboutWords, kindWords } from './stateWords.ts'

/** More rows than this say nothing more; the count above is complete. */
const SHOWN = 30

/** What waits, oldest first: which home, what, since when. */
export function WaitingList() {
  const session = useSession()
  const entries = ready(useLive(waitingEntries, [])) ?? []
  if (entries.length === 0) return null
  return (
    <section>
      <SectionHead title={t('sync.list.title')} />
      <List>
        {entries.slice(0, SHOWN).map(({ no, label, guide, kind, at }) => (
          <ListRow
            key={no}
            label={aboutWords(label, guide, guideTitle)}
            why={t('sync.item.when', { kind: kindWords(kind), when: clockWhen(at, session.now()) })}
          />
        ))}
      </List>
    </section>
  )
}
