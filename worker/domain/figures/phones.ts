import type * as v from 'valibot'
import { type HamletCode, LATE_AFTER_HOURS, type Phones, reachOf } from '../../../contract/index.ts'
import type { People } from '../people/people.ts'

export type PhoneCount = v.InferOutput<typeof Phones>
type Phone = { hamlets: readonly HamletCode[]; isLate: boolean }

/** [C4] Active phones that can hold records the ward has not seen; a leader's phone only reads and is not counted. */
export function workingPhones(people: People, now: string): Phone[] {
  const before = new Date(Date.parse(now) - LATE_AFTER_HOURS * 3_600_000).toISOString()
  const members = new Map(people.members().map((member) => [member.id, member]))
  return people.devices().flatMap(({ member: id, state, lastContact, enrolledAt }) => {
    const member = members.get(id)
    if (!member || state === 'retired' || !reachOf('sync.push', member.role)) return []
    return [{ hamlets: member.hamlets, isLate: (lastContact ?? enrolledAt) < before }]
  })
}

/** How many phones, each once, and how many of them are late. */
export const countPhones = (phones: readonly Phone[]): PhoneCount => ({
  phones: phones.length,
  late: phones.filter(({ isLate }) => isLate).length,
})

/** The phones of one hamlet. */
export const phonesOf = (phones: readonly Phone[], hamlet: HamletCode): PhoneCount =>
  countPhones(phones.filter(({ hamlets }) => hamlets.includes(hamlet)))
