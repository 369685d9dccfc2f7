/** A piece of a label, found by the search or not. */
export type Piece = { text: string; isFound: boolean; from: number }

/** A label cut at what was found; words found side by side are one piece. @param marks `[from, to)`, in any order */
export function marked(label: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of joined(label, marks)) {
    if (from > at) pieces.push({ text: label.slice(at, from), isFound: false, from: at })
    pieces.push({ text: label.slice(from, to), isFound: true, from })
    at = to
  }
  if (at < label.length) pieces.push({ text: label.slice(at), isFound: false, from: at })
  return pieces
}

/** Overlapping and neighbouring places as one, so that "ngõ 3" is underlined in one go. */
function joined(label: string, marks: readonly (readonly [number, number])[]): [number, number][] {
  const places: [number, number][] = []
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    const last = places.at(-1)
    if (last && label.slice(last[1], from).trim() === '') last[1] = Math.max(last[1], to)
    else places.push([from, to])
  }
  return places
}
