import { bytesIn } from './bytes.ts'
import { bits, listed } from './fields.ts'
import { formOf, type Hole } from './form.ts'
import { Letters, lettersOf } from './letters.ts'
import { HEAD } from './pack.ts'
import type { Phrases } from './phrases.ts'
import { Reader } from './reader.ts'

const NONCE_LETTERS = 16
const MOST_FILLED = 64

const listValues = {
  flag: listed.flag.map((value) => lettersOf(String(value))),
  step: listed.step.map((value) => lettersOf(`"${value}"`)),
  band: listed.band.map((value) => lettersOf(`"${value}"`)),
}
const NULL = lettersOf('null')

/** Bodies are unpacked one after another, so one of each is enough. */
export const letters = new Letters()
const reader = new Reader()

/** The JSON text that `packBody` was given, letter for letter. @param at the time of its row, ms */
export function unpackBody(bytes: Uint8Array, at: number, phrases: Phrases): string {
  letters.begin()
  putBody(bytes, at, phrases)
  return letters.text()
}

/** The same, behind what was put before. */
export function putBody(bytes: Uint8Array, at: number, phrases: Phrases): void {
  const text = phrases.textOf((bytes[0] ?? 0) + (bytes[1] ?? 0) * 256)
  reader.begin(bytes, HEAD, formOf(text).abouts, at)
  fill(text, phrases)
}

function fill(text: string, phrases: Phrases): void {
  const { pieces, holes } = formOf(text)
  for (let place = 0; place < holes.length; place++) {
    letters.put(pieces[place] ?? NULL)
    fillHole(holes[place] ?? 'number', phrases)
  }
  letters.put(pieces[holes.length] ?? NULL)
}

/** The same values are filled in again and again: their letters are kept. */
function fillShared(text: string, phrases: Phrases): void {
  const { bits: count, filled } = formOf(text)
  const values = count === null ? null : reader.peek(count)
  const there = values === null ? undefined : filled.get(values)
  if (there && count !== null) {
    reader.bits(count)
    letters.put(there)
    return
  }
  const from = letters.length
  fill(text, phrases)
  if (values !== null && filled.size < MOST_FILLED) filled.set(values, letters.since(from))
}

function fillHole(hole: Hole, phrases: Phrases): void {
  if (hole === 'shared') fillShared(phrases.textOf(reader.number()), phrases)
  else if (hole === 'number') letters.put(lettersOf(String(reader.number())))
  else if (hole === 'flag' || hole === 'step' || hole === 'band')
    letters.put(listValues[hole][reader.bits(bits[hole])] ?? NULL)
  else fillText(hole)
}

function fillText(hole: Exclude<Hole, 'shared' | 'number' | 'flag' | 'step' | 'band'>): void {
  if (hole === 'about') letters.id(reader.bytes, reader.about())
  else if (hole === 'id') letters.id(reader.bytes, reader.id())
  else if (hole === 'instant') letters.instant(reader.instant())
  else if (hole === 'day') letters.day(reader.number())
  else fillBase64(hole === 'nonce' ? NONCE_LETTERS : reader.number())
}

function fillBase64(count: number): void {
  letters.base64(reader.bytes, reader.skip(bytesIn(count)), count)
}
