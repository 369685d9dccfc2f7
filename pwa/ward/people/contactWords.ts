import type { MemberRow } from '../../../contract/index.ts'
import { clock } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { isLate, type LastContact, lastContactOf } from './lastContact.ts'
import { t } from './words.ts'

/** A sentence of its own begins with a capital. */
export const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

/** "liên lạc hôm nay 16:05", "3 ngày chưa liên lạc". */
export function contactWords(contact: LastContact): string {
  if (contact.when === 'never') return t('ward.contact.never')
  if (contact.when === 'days') return t('ward.contact.days', { n: count(contact.days) })
  return t(`ward.contact.${contact.when}`, { clock: clock(contact.at) })
}

/** The phones of somebody in one line, by the newest contact; `late` when none was heard of for a day [C4]. */
export function phonesWords(
  { devices }: Pick<MemberRow, 'devices'>,
  now: number,
): { words: string; late: boolean } {
  const active = devices.filter(({ state }) => state === 'active')
  if (active.length === 0) return { words: t('ward.members.noPhone'), late: false }
  const contacts = active.map(({ lastContact }) => lastContact)
  const newest = contacts.reduce((best, each) => ((each ?? '') > (best ?? '') ? each : best), null)
  const contact = contactWords(lastContactOf(newest, now))
  const words =
    active.length === 1 ? sentence(contact) : t('ward.contact.phones', { n: count(active.length), contact })
  return { words, late: active.every(({ lastContact }) => isLate(lastContact, now)) }
}

/** Phones of active people that were not heard of for a day, each once. */
export const latePhones = (members: readonly MemberRow[], now: number): number =>
  members
    .filter(({ state }) => state === 'active')
    .flatMap(({ devices }) => devices)
    .filter(({ state, lastContact }) => state === 'active' && isLate(lastContact, now)).length
