import type { Guide } from './schema.ts'

/** The reasons of each step by its id: all that a counter needs to know of a guide. */
export const codesOfSteps = ({ steps }: Pick<Guide, 'steps'>): Record<string, string[]> =>
  Object.fromEntries(steps.map(({ id, failures }) => [id, failures.map(({ code }) => code)]))
