import type { ComponentChildren, VNode } from 'preact'
import { shortDay, weekday } from '../../live/dates.ts'
import { paths } from '../../live/paths.ts'
import type { DueItem } from '../../storage/index.ts'
import { Chip, iconDoor, iconReturn, List, ListRow, QuietLink, SectionHead } from '../../ui/index.ts'
import { t } from '../say.ts'
import { draftPath } from './draftPath.ts'
import { draftLine } from './ResumeCard.tsx'
import { type DayOrder, dueMark, type HouseDue, houseWhy, type TodayPlan } from './todayPlan.ts'

type Props = { plan: TodayPlan; order: DayOrder; onOrder: (order: DayOrder) => void }

/** Homes of today, those with something left, other unfinished guides, the coming week. Empty parts are left out. */
export function DayLists({ plan, order, onOrder }: Props) {
  return (
    <>
      <HouseSection title={t('visits.today.left', { n: plan.houses.length })} houses={plan.houses}>
        {plan.houses.length > 1 &&
          (order === 'lane' ? (
            <QuietLink onPress={() => onOrder('day')}>{t('visits.today.byDay')}</QuietLink>
          ) : (
            <QuietLink onPress={() => onOrder('lane')}>{t('visits.today.byLane')}</QuietLink>
          ))}
      </HouseSection>
      <HouseSection title={t('visits.today.again')} houses={plan.again} />
      {plan.moreDrafts.length > 0 && (
        <section>
          <SectionHead title={t('visits.today.moreDrafts')} />
          <List>
            {plan.moreDrafts.map((draft) => (
              <ListRow
                key={draft.id}
                href={draftPath(draft)}
                label={draft.label ?? t('visits.today.continuePlain')}
                why={draftLine(draft)}
              />
            ))}
          </List>
        </section>
      )}
      <HouseSection title={t('visits.today.soon')} houses={plan.soon} Mark={DayChip} />
    </>
  )
}

type SectionProps = {
  title: string
  houses: readonly HouseDue[]
  /** What stands at the end of a row. */
  Mark?: (props: { due: DueItem }) => VNode
  children?: ComponentChildren
}

/** Homes with what is due in them; nothing at all where there is none. */
function HouseSection({ title, houses, Mark = DueChip, children }: SectionProps) {
  if (houses.length === 0) return null
  return (
    <section>
      <SectionHead title={title}>{children}</SectionHead>
      <List>
        {houses.map((house) => (
          <ListRow
            key={house.household}
            href={paths.household(house.household)}
            label={house.label ?? t('visits.row.sealed')}
            why={houseWhy(house)}
            chip={<Mark due={house.first} />}
          />
        ))}
      </List>
    </section>
  )
}

const DayChip = ({ due: { on } }: { due: DueItem }) => (
  <Chip state="plain" icon={iconReturn}>
    {`${weekday(on)} ${shortDay(on)}`}
  </Chip>
)

function DueChip({ due }: { due: DueItem }) {
  const { state, words } = dueMark(due)
  const icon = due.kind === 'visit' ? iconDoor : state === 'plain' ? iconReturn : undefined
  return (
    <Chip state={state} {...(icon && state !== 'late' && { icon })}>
      {words}
    </Chip>
  )
}
