import * as v from 'valibot'
import { Listing } from '../schema/listing.ts'
import list from './marketplaces.json' with { type: 'json' }

export { type ListingState, mustAskFirst } from '../schema/listing.ts'
export type Marketplace = Listing

/**
 * [G8] Where a household might sell, with what is known of each place. Active ones first. Step `chon-noi-ban` of
 * `ban-hang-co-nen-khong` sends people here.
 */
export const marketplaces: readonly Marketplace[] = v.parse(v.array(Listing), list)
