import { useState } from 'preact/hooks'
import { clockAndDay } from '../../live/dates.ts'
import { useSession } from '../../live/session.ts'
import { syncWords } from '../../live/syncWords.ts'
import type { HouseholdDetail } from '../../storage/index.ts'
import { List, ListRow, SectionHead } from '../../ui/index.ts'
import { RecordSheet } from './RecordSheet.tsx'
import { t } from './say.ts'
import { type Happened, happenedWords, timeline, voidWords, withWhom } from './timeline.ts'

/** What was done here, newest first; each with where it is, in words [S4]. */
export function RecordSection({ detail }: { detail: HouseholdDetail }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const happened = timeline(detail)
  const open = happened.find(({ id }) => id === chosen)
  return (
    <section>
      <SectionHead title={t('visits.home.records')} />
      {happened.length === 0 ? (
        <p class="visits__second">{t('visits.home.noRecords')}</p>
      ) : (
        <List>
          {happened.map((item) => (
            <HappenedRow key={item.id} item={item} detail={detail} onPress={() => setChosen(item.id)} />
          ))}
        </List>
      )}
      {open && (
        <RecordSheet item={open} who={withWhom(open, detail.persons)} onClose={() => setChosen(null)} />
      )}
    </section>
  )
}

function HappenedRow({
  item,
  detail,
  onPress,
}: {
  item: Happened
  detail: HouseholdDetail
  onPress: () => void
}) {
  const session = useSession()
  const { sync, voided } = item.kind === 'record' ? item.record : item.visit
  const who = withWhom(item, detail.persons)
  const when = clockAndDay(item.at)
  return (
    <ListRow
      opens
      label={happenedWords(item)}
      why={who ? t('visits.record.who', { who, when }) : when}
      meta={
        voided
          ? t('visits.record.voided', { reason: voidWords(voided.reason) })
          : syncWords(sync, session.now())
      }
      onPress={onPress}
    />
  )
}
