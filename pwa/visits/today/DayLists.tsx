import type { ComponentChildren } from 'preact'
import { shortDay, weekday } from '../../live/dates.ts'
import { paths } from '../../live/paths.ts'
import type { DueItem } from '../../storage/index.ts'
import { Chip, iconDoor, iconReturn, List, ListRow, QuietLink, SectionHead } from '../../ui/index.ts'
import { t } from '../say.ts'
import { draftPath } from './draftPath.ts'
import { draftLine } from './ResumeCard.tsx'
import { byLane, dueMark, type HouseDue, houseWhy, type TodayPlan } from './todayPlan.ts'

type Props = { plan: TodayPlan; isByLane: boolean; onSort: () => void }

/** Homes of today, those with something left, other unfinished guides, the coming week. Empty parts are left out. */
export function DayLists({ plan, isByLane, onSort }: Props) {
  const houses = isByLane ? byLane(plan.houses) : plan.houses
  return (
    <>
      {houses.length > 0 && (
        <section>
          <SectionHead title={t('visits.today.left', { n: houses.length })}>
            {houses.length > 1 && (
              <QuietLink onPress={onSort}>
                {isByLane ? t('visits.today.byDay') : t('visits.today.byLane')}
              </QuietLink>
            )}
          </SectionHead>
          <List>
            {houses.map((house) => (
              <DueRow key={house.household} house={house} mark={<DueChip due={house.first} />} />
            ))}
          </List>
        </section>
      )}
      {plan.again.length > 0 && (
        <section>
          <SectionHead title={t('visits.today.again')} />
          <List>
            {plan.again.map((house) => (
              <DueRow key={house.household} house={house} mark={<DueChip due={house.first} />} />
            ))}
          </List>
        </section>
      )}
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
      {plan.soon.length > 0 && (
        <section>
          <SectionHead title={t('visits.today.soon')} />
          <List>
            {plan.soon.map((house) => (
              <DueRow
                key={house.household}
                house={house}
                mark={
                  <Chip state="plain" icon={iconReturn}>
                    {dayWords(house)}
                  </Chip>
                }
              />
            ))}
          </List>
        </section>
      )}
    </>
  )
}

const dayWords = ({ first }: HouseDue): string => `${weekday(first.on)} ${shortDay(first.on)}`

function DueRow({ house, mark }: { house: HouseDue; mark: ComponentChildren }) {
  return (
    <ListRow
      href={paths.household(house.household)}
      label={house.label ?? t('visits.row.sealed')}
      why={houseWhy(house)}
      chip={mark}
    />
  )
}

function DueChip({ due }: { due: DueItem }) {
  const { state, words } = dueMark(due)
  const icon = due.kind === 'visit' ? iconDoor : state === 'plain' ? iconReturn : undefined
  return (
    <Chip state={state} {...(icon && state !== 'late' && { icon })}>
      {words}
    </Chip>
  )
}
