/** Where one piece of a path stands, in units of the picture. */
export interface Place {
  x: number
  /** Row, from 0; long paths go on below. */
  row: number
}

const round = (length: number) => Math.round(length * 10) / 10

/**
 * Spreads `count` pieces over rows of at most `perRow`, as evenly as they go,
 * between the middles `from` and `to`. Rows keep one spacing, so pieces stand below each other.
 */
export function pathPlaces(count: number, perRow: number, from: number, to: number): Place[] {
  const rows = Math.max(1, Math.ceil(count / perRow))
  const inRow = Math.ceil(count / rows)
  const gap = inRow > 1 ? (to - from) / (inRow - 1) : 0
  return Array.from({ length: count }, (_, place) => ({
    x: round(from + (place % inRow) * gap),
    row: Math.floor(place / inRow),
  }))
}
