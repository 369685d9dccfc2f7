import { useState } from 'preact/hooks'
import type { GuideHeadline } from '../../../content/guides/heads.ts'
import { outcomeTold } from '../../../content/outcomes.ts'
import { dayInVietnam } from '../../../contract/index.ts'
import { shortDay } from '../../live/dates.ts'
import type { HouseholdDetail, PersonView } from '../../storage/index.ts'
import { Chip, EmptyState, iconSearch, List, ListRow, SearchField, SectionHead } from '../../ui/index.ts'
import { t } from '../home/say.ts'
import { t as listWords } from '../say.ts'
import { offer } from './offer.ts'

type Props = { detail: HouseholdDetail; person: PersonView | null; onChoose: (guide: string) => void }

/** The guides by group, what is agreed first; each says how long it takes and how it went before. */
export function GuideList({ detail, person, onChoose }: Props) {
  const [text, setText] = useState('')
  const offers = offer(text, person, detail.due)
  const isOpen = (guide: string) =>
    detail.drafts.some((draft) => draft.guide === guide && draft.person === (person?.id ?? null))
  return (
    <>
      <SearchField
        label={t('visits.choose.search')}
        placeholder={t('visits.choose.search')}
        clearLabel={listWords('visits.list.clear')}
        onText={setText}
      />
      {offers.length === 0 && <EmptyState icon={iconSearch} title={t('visits.choose.notFound')} />}
      {offers.map(({ label, guides }) => (
        <section key={label ?? 'first'}>
          <SectionHead title={label ?? t('visits.choose.first')} />
          <List>
            {guides.map((head) => (
              <ListRow
                key={head.id}
                opens
                label={head.title}
                why={lineOf(head, person)}
                chip={isOpen(head.id) && <Chip state="draft">{t('visits.choose.draft')}</Chip>}
                onPress={() => onChoose(head.id)}
              />
            ))}
          </List>
        </section>
      ))}
    </>
  )
}

function lineOf({ id, minutes }: GuideHeadline, person: PersonView | null): string {
  const before = person?.guides[id]
  if (!before && minutes.from === minutes.to) return t('visits.choose.minutesOnly', { n: minutes.to })
  if (!before) return t('visits.choose.minutes', { from: minutes.from, to: minutes.to })
  const outcome = outcomeTold(before.outcome, before.before)
  return t('visits.choose.before', { outcome, day: shortDay(dayInVietnam(before.at)) })
}
