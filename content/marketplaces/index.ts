import * as v from 'valibot'
import { Listing, type ListingState, stateLabel } from '../schema/listing.ts'
import list from './marketplaces.json' with { type: 'json' }

export type Marketplace = Listing

/**
 * [G8] Where a household might sell, with what is known of each place. Active ones first. Step `chon-noi-ban` of
 * `ban-hang-co-nen-khong` sends people here.
 */
export const marketplaces: readonly Marketplace[] = v.parse(v.array(Listing), list)

const inOrder: readonly ListingState[] = ['active', 'unverified', 'closed']

/** The places by what is known of them; a state that no place is in is left out. */
export const marketplacesByState = () =>
  inOrder
    .map((state) => ({
      state,
      label: stateLabel(state),
      places: marketplaces.filter((place) => place.state === state),
    }))
    .filter(({ places }) => places.length > 0)
