import type { Guide } from './schema.ts'

/** `<guide>/<step>` → the step's reasons, with a space between them. */
export type StepCodes = Readonly<Record<string, string>>

/** The steps of a guide and their reasons: all that a counter needs to know of it. */
export const codesOfSteps = ({ id, steps }: Pick<Guide, 'id' | 'steps'>): StepCodes =>
  Object.fromEntries(
    steps.map((step) => [`${id}/${step.id}`, step.failures.map(({ code }) => code).join(' ')]),
  )

/** Whether a guide has this step, and the step this reason (null: none was said). */
export function hasStep(codes: StepCodes, guide: string, step: string, reason: string | null): boolean {
  const key = `${guide}/${step}`
  if (!Object.hasOwn(codes, key)) return false
  return reason === null || (codes[key] ?? '').split(' ').includes(reason)
}
