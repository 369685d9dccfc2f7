import * as v from 'valibot'

const Place = v.object({ number: v.number(), of: v.number(), ended: v.fallback(v.boolean(), false) })
export type DraftPlace = v.InferOutput<typeof Place>

/**
 * Where a draft stands, as the walk kept it beside the answers: so lists say "bước 5 trên 10" without loading the guide.
 * Null before the first step.
 */
export function draftPlace(state: Readonly<Record<string, unknown>>): DraftPlace | null {
  const parsed = v.safeParse(Place, state.place)
  return parsed.success ? parsed.output : null
}
