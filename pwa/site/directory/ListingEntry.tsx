import type { Listing } from '../../../content/schema/listing.ts'
import { iconQuestion } from '../../ui/icons/states.ts'
import { Chip, type ChipState } from '../../ui/status/Chip.tsx'
import { dayInWords } from '../dates.ts'
import { t } from '../words.ts'

const faces: Record<Listing['state'], ChipState> = { active: 'done', unverified: 'look', closed: 'declined' }

const words: Record<Listing['state'], string> = {
  active: t('directory.state.active'),
  unverified: t('directory.state.unverified'),
  closed: t('directory.state.closed'),
}

/** The state of something in a directory, with the day of the newest page that speaks of it [G8]. */
export function StateChip({ state, asOf }: Pick<Listing, 'state' | 'asOf'>) {
  return (
    <p class="entry__state">
      <Chip state={faces[state]} icon={state === 'unverified' ? iconQuestion : undefined}>
        {words[state]}
      </Chip>
      <span>{t('directory.asOf', { date: dayInWords(asOf) })}</span>
    </p>
  )
}

/** [G8] A site or app with what is known of it. The script takes "Hỏi lại trước" off what is fresh enough today. */
export function ListingEntry({ as: Name = 'h3', ...listing }: Listing & { as?: 'h3' | 'h4' }) {
  const { id, name, owner, address, state, asOf, note } = listing
  return (
    <article class="entry" id={id}>
      <Name>{name}</Name>
      <StateChip state={state} asOf={asOf} />
      {owner ? (
        <p>
          <b>{t('directory.owner')}</b> {owner}
        </p>
      ) : null}
      {address ? (
        <p>
          <b>{t('directory.address')}</b> {address}
        </p>
      ) : null}
      <p>{note}</p>
      {state === 'active' ? (
        <p class="entry__unsure" data-as-of={asOf}>
          {t('directory.askFirst')}
        </p>
      ) : null}
    </article>
  )
}
