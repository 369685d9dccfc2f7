import * as v from 'valibot'
import { Listing } from '../schema/listing.ts'
import list from './channels.json' with { type: 'json' }

export type ReportingChannel = Listing

/**
 * [G8] Apps for telling the authorities about things in the street, each of one province. Step `hoi-kenh` of
 * `khac-phan-anh-hien-truong` sends people here.
 */
export const reportingChannels: readonly ReportingChannel[] = v.parse(v.array(Listing), list)

/** The channels of a province by its two-digit code; none known is an empty list. */
export const channelsOf = (province: string): ReportingChannel[] =>
  reportingChannels.filter((channel) => channel.province === province)
