import * as v from 'valibot'

const Erasing = v.union([
  v.looseObject({ op: v.literal('del') }),
  v.looseObject({ kind: v.literal('consent'), fields: v.looseObject({ decision: v.literal('withdrawn') }) }),
])

/** Whether a mutation, as it was sent, erases something: then the province's index hears of it soon. */
export const isErasing = (mutation: unknown): boolean => v.is(Erasing, mutation)
