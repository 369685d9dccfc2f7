import { useState } from 'preact/hooks'
import { appointment } from '../../live/dates.ts'
import { paths } from '../../live/paths.ts'
import { useGo } from '../../live/useGo.ts'
import type { DueItem, HouseholdDetail } from '../../storage/index.ts'
import { Chip, List, ListRow, SectionHead } from '../../ui/index.ts'
import { dueMark, dueQuestion } from '../today/todayPlan.ts'
import { RecheckSheet } from './RecheckSheet.tsx'
import { t } from './say.ts'

/** What is agreed in this home. A recheck can be answered here; anything else opens its guide again. */
export function DueSection({ detail: { household, due } }: { detail: HouseholdDetail }) {
  const go = useGo()
  const [asked, setAsked] = useState<DueItem | null>(null)
  if (due.length === 0) return null
  const open = (item: DueItem) => {
    if (item.kind === 'recheck') setAsked(item)
    else if (item.guide) go(paths.startGuide(household.id, item.person, item.guide))
    else go(paths.chooseGuide(household.id))
  }
  return (
    <section>
      <SectionHead title={t('visits.home.due')} />
      <List>
        {due.map((item) => (
          <ListRow
            key={item.record}
            opens
            label={dueQuestion(item)}
            why={[item.name, appointment(item.on)].filter(Boolean).join(' · ')}
            chip={item.daysLate >= 0 && <Chip state={dueMark(item).state}>{dueMark(item).words}</Chip>}
            onPress={() => open(item)}
          />
        ))}
      </List>
      {asked && <RecheckSheet item={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}
