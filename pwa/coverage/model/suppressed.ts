import type { DeclaredIn } from './declared.ts'
import { isTooFewToTell } from './share.ts'

/**
 * [C8] Whether a figure may be told outside its ward. Both the few who have it and the few who were asked and have it
 * not could be recognised.
 */
export const mayTell = ({ numerator, surveyed }: Pick<DeclaredIn, 'numerator' | 'surveyed'>): boolean =>
  !isTooFewToTell(numerator) && !isTooFewToTell(surveyed)
