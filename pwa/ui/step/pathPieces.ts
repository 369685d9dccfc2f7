import { type Place, pathPlaces } from './pathPlaces.ts'

export interface PathStep {
  state: 'done' | 'now' | 'todo'
  /** Only the resident may touch this step (★). */
  own?: boolean | undefined
}

/** One shape of the path, as data: the team's app draws it with Preact, the public page without. */
export interface PathPiece {
  tag: 'path' | 'circle' | 'text'
  attributes: Record<string, string | number>
  text?: string
}

const ROW = 36
const MIDDLE = 18
const STAR = 'm12 3.8 2.5 5.3 5.7.8-4.1 4.1 1 5.8-5.1-2.8-5.1 2.8 1-5.8L3.8 9.9l5.7-.8Z'

/** The way through a guide: done ✓, now in a ring, own hands ★, to come with its number. */
export function pathPieces(steps: readonly PathStep[]): { viewBox: string; pieces: PathPiece[] } {
  const places = pathPlaces(steps.length, 12, 15, 313)
  const rows = (places[places.length - 1]?.row ?? 0) + 1
  return {
    viewBox: `0 0 328 ${rows * ROW}`,
    pieces: steps.flatMap((step, at) => piecesOf(step, at, places)),
  }
}

function piecesOf(step: PathStep, at: number, places: readonly Place[]): PathPiece[] {
  const place = places[at]
  if (!place) return []
  const next = places[at + 1]
  const cy = place.row * ROW + MIDDLE
  const link = {
    class: `path__link path__link--${step.state}`,
    d: `M${place.x + 13} ${cy}H${(next?.x ?? 0) - 13}`,
  }
  const ring = { class: 'path__ring', cx: place.x, cy, r: 15.5 }
  const isNow = step.state === 'now'
  return [
    ...(next?.row === place.row ? [{ tag: 'path' as const, attributes: link }] : []),
    ...(isNow ? [{ tag: 'circle' as const, attributes: ring }] : []),
    {
      tag: 'circle',
      attributes: { class: `path__step path__step--${step.state}`, cx: place.x, cy, r: isNow ? 12 : 11 },
    },
    signOf(step, place.x, cy, at + 1),
  ]
}

function signOf({ state, own }: PathStep, x: number, y: number, figure: number): PathPiece {
  if (state === 'done')
    return { tag: 'path', attributes: { class: 'path__tick', d: `M${x - 4.5} ${y + 0.3}l3 3 5.8-6.3` } }
  if (own) {
    const transform = `translate(${x - 7.8} ${y - 8}) scale(.65)`
    return { tag: 'path', attributes: { class: `path__star path__star--${state}`, transform, d: STAR } }
  }
  const attributes = { class: `path__figure path__figure--${state}`, x, y: y + 4.5 }
  return { tag: 'text', attributes, text: String(figure) }
}
