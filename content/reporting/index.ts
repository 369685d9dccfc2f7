import * as v from 'valibot'
import { Listing } from '../schema/listing.ts'
import list from './channels.json' with { type: 'json' }
import { Contact, situations } from './contact.ts'
import people from './contacts.json' with { type: 'json' }
import provinceNames from './provinces.json' with { type: 'json' }

export { type Contact, dialling } from './contact.ts'
export type ReportingChannel = Listing

/** Whom to call or tell, in the order of what has happened. */
export const contacts: readonly Contact[] = v.parse(v.array(Contact), people)

/** What may have happened, each with whom to call or tell. */
export const contactsBySituation = () =>
  situations.map(({ code, label }) => ({
    code,
    label,
    contacts: contacts.filter(({ when }) => when === code),
  }))

/**
 * [G8] Apps for telling the authorities about things in the street, each of one province. Step `hoi-kenh` of
 * `khac-phan-anh-hien-truong` sends people here.
 */
export const reportingChannels: readonly ReportingChannel[] = v.parse(v.array(Listing), list)

/** The channels of a province by its two-digit code; none known is an empty list. */
export const channelsOf = (province: string): ReportingChannel[] =>
  reportingChannels.filter((channel) => channel.province === province)

/** The provinces that something is known of, each with its channels. */
export const channelsByProvince = () =>
  provinceNames.map(({ code, name }) => ({ code, name, channels: channelsOf(code) }))
