import * as v from 'valibot'
import { type AgeBand, Person } from '../../../contract/index.ts'
import type { Ledger, ScopeState, StoredDocument } from '../ledger.ts'

/** Under which row a person's tally is kept, and the band the ward knows. */
export type PersonHome = { group: string; band: AgeBand | null }

const { household, ageBand } = Person.entries
const Home = v.object({ household, ageBand })

/**
 * A person's tally lives in the row of the household that the person's document names, so that a visit writes one tally
 * row and not one per person; a person whom the ward does not know (yet, or any more) has a row of their own.
 */
export function homeIn(document: StoredDocument | null, person: string): PersonHome {
  if (document?.kind !== 'person' || document.state !== 'live') return { group: person, band: null }
  const { household: group, ageBand: band } = v.parse(Home, document.body)
  return { group, band }
}

/** The home of a person in a hamlet as the ledger stands. */
export function homeOf(ledger: Ledger, scope: ScopeState['id'], person: string): PersonHome {
  const document = ledger.documents.byId(person)
  return homeIn(document?.scope === scope ? document : null, person)
}
