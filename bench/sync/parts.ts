import type { Field, MeasuredStack } from './field.ts'
import type { BenchPhone, Profile } from './phone.ts'
import { assistanceRecords } from './records.ts'

const PUSHED = 500
const NEWS = 50
/** A weak phone takes its time; more rounds say nothing new. */
const SLOW_ROUNDS = 3

const profiles = [
  { profile: 'fast', most: Number.POSITIVE_INFINITY },
  { profile: 'slow', most: SLOW_ROUNDS },
] as const

/** Every record, by an empty phone. Stacks take turns, so that a slow moment of the machine meets all of them. */
export async function firstPulls(field: Field, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const stack of field.stacks) await firstPull(field, stack, 'fast')
}

export async function slowPulls(field: Field, rounds: number): Promise<void> {
  for (let round = 0; round < Math.min(rounds, SLOW_ROUNDS); round++)
    for (const stack of field.stacks) await firstPull(field, stack, 'slow')
}

async function firstPull(field: Field, stack: MeasuredStack, profile: Profile): Promise<void> {
  const phone = await field.openPhone(stack)
  await phone.become(profile)
  field.note(stack, `first pull, ${profile}`, await phone.sync())
  const count = await phone.count()
  if (count < field.records) throw new Error(`${stack.name} holds ${count} of ${field.records}`)
  await phone.close()
}

/** Phones that hold everything, one per stack, at each profile. */
async function onFullPhones(
  field: Field,
  rounds: number,
  work: (stack: MeasuredStack, phone: BenchPhone, profile: Profile) => Promise<void>,
): Promise<void> {
  for (const stack of field.stacks) {
    const phone = await field.openPhone(stack)
    await phone.sync()
    await phone.sync()
    for (const { profile, most } of profiles) {
      await phone.become(profile)
      for (let round = 0; round < Math.min(rounds, most); round++) await work(stack, phone, profile)
    }
    await phone.close()
  }
}

export const pushes = (field: Field, rounds: number): Promise<void> =>
  onFullPhones(field, rounds, async (stack, phone, profile) => {
    await phone.write(assistanceRecords(PUSHED))
    field.note(stack, `push ${PUSHED}, ${profile}`, await phone.sync())
    await phone.sync()
  })

export const news = (field: Field, rounds: number): Promise<void> =>
  onFullPhones(field, rounds, async (stack, phone, profile) => {
    await field.add(NEWS)
    field.note(stack, `${NEWS} new, ${profile}`, await phone.sync())
    field.note(stack, `no news, ${profile}`, await phone.sync())
  })
