import * as v from 'valibot'

/**
 * Age bands. Cut points 14 (e-ID level 2), 15 (payment account), 16 (child under Luật Trẻ em), 18 and 60,
 * because the official indicators use all of them (indicators.md §0.2). Never a date of birth [P5].
 */
export const ageBands = ['0-5', '6-13', '14', '15', '16-17', '18-59', '60+'] as const
export const AgeBand = v.picklist(ageBands)
export type AgeBand = v.InferOutput<typeof AgeBand>

const lowest: Record<AgeBand, number> = {
  '0-5': 0,
  '6-13': 6,
  '14': 14,
  '15': 15,
  '16-17': 16,
  '18-59': 18,
  '60+': 60,
}

/** Whether everyone in the band has reached `floor` years. */
export const isAtLeast = (band: AgeBand, floor: number): boolean => lowest[band] >= floor

/** Under 16: only counted, never named (Luật Trẻ em 2016; privacy-law REQ-1). */
export const isChild = (band: AgeBand): boolean => lowest[band] < 16
