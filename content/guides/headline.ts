import type { Guide } from '../schema/guide.ts'
import type { FollowUpRule } from '../schema/outcome.ts'
import type { GuideHeadline } from './heads.ts'

/** What lists need of a guide. */
export const headlineOf = ({
  id,
  code,
  group,
  title,
  minutes,
  revision,
  readOnly,
}: Guide): GuideHeadline => ({
  ...{ id, code, group, title, minutes, revision },
  ...(readOnly && { readOnly }),
})

/** The follow-up rules of a guide by outcome [G6]. */
export const followUpsOf = ({ outcomes }: Guide): Record<string, FollowUpRule> =>
  Object.fromEntries(outcomes.flatMap(({ code, followUp }) => (followUp ? [[code, followUp] as const] : [])))
