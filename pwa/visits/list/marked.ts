/** A piece of a label, found by the search or not. */
export type Piece = { text: string; isFound: boolean; from: number }

/** A label cut at what was found. @param marks `[from, to)` in it, in any order, overlapping or not */
export function marked(label: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    if (to <= at) continue
    if (from > at) pieces.push({ text: label.slice(at, from), isFound: false, from: at })
    const start = Math.max(from, at)
    pieces.push({ text: label.slice(start, to), isFound: true, from: start })
    at = to
  }
  if (at < label.length) pieces.push({ text: label.slice(at), isFound: false, from: at })
  return pieces
}
