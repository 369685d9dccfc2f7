import type {
  Invitation,
  OpenProvince,
  ProvinceCode,
  ProvinceCoverage,
  WardTotals,
} from '../../contract/index.ts'
import { type Author, reachFor } from './people/author.ts'
import { checkReopening, firstInvitation } from './people/firstInvitation.ts'
import type { PeopleLedger } from './people/people.ts'

/** The province itself. */
export type ProvinceFacts = { province: ProvinceCode; name: string }

/** Sums of the wards, as they pushed them. */
export interface Totals {
  versionOf(ward: string): number | null
  put(totals: WardTotals): void
  all(): WardTotals[]
}

/** Everything that a province keeps: its administrators and the sums of its wards; never a document of a ward [W4]. */
export interface ProvinceLedger extends PeopleLedger {
  facts(): ProvinceFacts
  found(facts: ProvinceFacts): void
  totals: Totals
}

export type OpenedProvince = { province: ProvinceCode; invitation: Invitation }

/**
 * Opens a province, with the invitation of its first administrator; the same call again is the same [S3].
 * @throws CodedError province-exists when an administrator has joined, unless `again` is asked for
 */
export function openProvince(
  ledger: ProvinceLedger,
  { province, name, invitation, again }: Omit<OpenProvince, 'setupKey'>,
  isOpen: boolean,
  now: string,
): { opened: OpenedProvince; isNew: boolean } {
  if (!isOpen) ledger.found({ province, name })
  else checkReopening(ledger, invitation.id, 'tinh', again, 'province-exists')
  const first = firstInvitation(ledger, invitation, 'tinh', now)
  return { opened: { province, invitation: first.invitation }, isNew: first.isNew }
}

/** A ward's sums: absolute values, applied only if newer, so that a push may come twice or late. */
export function takeTotals({ totals }: Pick<ProvinceLedger, 'totals'>, pushed: WardTotals): void {
  const known = totals.versionOf(pushed.ward)
  if (known === null || known < pushed.version) totals.put(pushed)
}

/** The roll-up of the province's wards. @throws CodedError role-not-allowed */
export function provinceCoverageFor(ledger: ProvinceLedger, author: Author, now: string): ProvinceCoverage {
  reachFor(author, 'province.read')
  const wards = ledger.totals.all()
  const [asOf = now] = wards
    .map((ward) => ward.asOf)
    .sort()
    .reverse()
  return { ...ledger.facts(), asOf, wards }
}
