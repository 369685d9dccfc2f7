import type { Listing } from './schema/listing.ts'

const DAYS_TRUSTED = 90
const DAY = 86_400_000

/** The first day a loose date may mean: `2025-07` → 1 July 2025. Older is safer here. */
const firstDay = (date: string) => Date.parse(`${date}-01-01`.slice(0, 10))

/**
 * Whether people must ask before leaning on a listing: always unless it is `active` and its newest page is at most 90 days
 * old. `today` as `YYYY-MM-DD`. Apart from the schema, because the public pages ask it on the phone, of today.
 */
export const mustAskFirst = ({ state, asOf }: Pick<Listing, 'state' | 'asOf'>, today: string): boolean =>
  state !== 'active' || Date.parse(today) - firstDay(asOf) > DAYS_TRUSTED * DAY
