import type { Screen } from '../schema/screen.ts'
import { shownNumbers } from './describe.ts'

/**
 * The number before each of `count` sentences: that of the thing in the picture, null for a sentence that the picture does
 * not show. Without a picture, or with one that marks nothing, the sentences simply count from 1.
 */
export function sentenceNumbers(count: number, screen: Screen | undefined): (number | null)[] {
  const shown = screen ? shownNumbers(screen) : new Map<number, number>()
  return Array.from({ length: count }, (_, at) => (shown.size === 0 ? at + 1 : (shown.get(at + 1) ?? null)))
}
