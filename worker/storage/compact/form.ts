import { bits, signs } from './fields.ts'
import { lettersOf } from './letters.ts'

export type Hole = keyof typeof signs
/**
 * JSON with holes where values were taken out, taken apart: the letters before each hole and behind the last. `abouts`:
 * how many ids say what the body is about. `bits`: those of all its values, where they are all from lists; `filled` keeps
 * the letters of the whole by them, since of a guide nearly everybody walks the same steps.
 */
export type Form = {
  pieces: readonly Uint8Array[]
  holes: readonly Hole[]
  abouts: number
  bits: number | null
  filled: Map<number, Uint8Array>
}

const holeOf = new Map<string, Hole>(Object.entries(signs).map(([hole, sign]) => [sign, hole as Hole]))
const SIGNS = /[@#~^+?!*=&$]/g

const MOST_KNOWN = 5_000
const MOST_BITS = 30
const known = new Map<string, Form>()

/** A form, taken apart. The same few serve nearly every row, so they are kept. */
export function formOf(text: string): Form {
  const there = known.get(text)
  if (there) return there
  if (known.size >= MOST_KNOWN) known.clear()
  const form = takenApart(text)
  known.set(text, form)
  return form
}

function takenApart(text: string): Form {
  const holes = (text.match(SIGNS) ?? []).flatMap((sign) => holeOf.get(sign) ?? [])
  return {
    pieces: text.split(SIGNS).map(lettersOf),
    holes,
    abouts: holes.filter((hole) => hole === 'about').length,
    bits: bitsOf(holes),
    filled: new Map(),
  }
}

/** How many bits the values of the holes take; null where they take bytes, or more than one number holds. */
function bitsOf(holes: readonly Hole[]): number | null {
  let sum = 0
  for (const hole of holes) {
    if (hole !== 'flag' && hole !== 'step' && hole !== 'band') return null
    sum += bits[hole]
  }
  return sum <= MOST_BITS ? sum : null
}
