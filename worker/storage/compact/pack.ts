import { aboutFields } from '../../../contract/erasure.ts'
import { bits, listed, marks, type Way, wayOf } from './fields.ts'
import type { Phrases } from './phrases.ts'
import { firstShape, type Shape } from './shape.ts'
import { Writer } from './writer.ts'

type Fields = Readonly<Record<string, unknown>>
/** The form so far; null: something that cannot be taken out of it. */
type Found = Shape | null

/** A form says its number in two bytes; and one that is longer than this would not be met again. */
export const HEAD = 2
const MOST_FORMS = 2 ** 16
const LONGEST_FORM = 2_000

const PLAIN = /^[\w.-]{1,64}$/
/** Codes stand in forms as they are, so they must need no escape and be no sign. */
const isPlain = (code: string): boolean => PLAIN.test(code)
const NONCE_LETTERS = 16
const INSTANT_LETTERS = 24
const DAY_MS = 86_400_000

/** Bodies are packed one after another, so one is enough. */
const writer = new Writer()

/**
 * A body as a number of its form and its values; null when it holds anything that would not come back letter for letter,
 * or that nobody will write again: then it stays JSON.
 * @param at the time of its row, ms: other times are kept as distances from it
 */
export function packBody(body: Fields, at: number, phrases: Phrases): Uint8Array<ArrayBuffer> | null {
  writer.begin(HEAD, aboutFields.filter((name) => typeof body[name] === 'string').length, at)
  const form = bodyForm(body, phrases)
  const no = form && numberOf(form, phrases)
  return no === null || no >= MOST_FORMS ? null : writer.whole(no)
}

const numberOf = ({ text }: Shape, phrases: Phrases): number | null =>
  text.length > LONGEST_FORM ? null : phrases.numberOf(text)

function bodyForm(body: Fields, phrases: Phrases): Found {
  const names = Object.keys(body)
  let form: Found = names.length > 0 ? firstShape('{') : null
  for (const name of names) form = form && withField(form, name, body[name], phrases)
  return form?.closed('}') ?? null
}

/** A field of the body itself: only these say whom it is about, are shared, or have parts. */
function withField(form: Shape, name: string, value: unknown, phrases: Phrases): Found {
  const way = wayOf(name)
  if (way === 'shared' && value !== null) return withShared(form, name, value, phrases)
  if (way === 'part' && value !== null) return withPart(form, name, value)
  if (way === 'id' && typeof value === 'string' && aboutFields.some((about) => about === name))
    return writer.about(value) ? form.with(name, marks.about) : null
  return way ? withValue(form, way, name, value) : null
}

function withPart(form: Shape, name: string, value: unknown): Found {
  if (!isObject(value)) return null
  let part: Found = form.with(name, '{')
  for (const [inner, kept] of Object.entries(value)) {
    const way = wayOf(inner)
    part = part && way && way !== 'part' && way !== 'shared' ? withValue(part, way, inner, kept) : null
  }
  return part?.closed('}') ?? null
}

function withValue(form: Shape, way: Way, name: string, value: unknown): Found {
  if (value === null) return form.with(name, 'null')
  if (way === 'code') return typeof value === 'string' ? form.withCode(name, value, isPlain) : null
  if (way === 'part' || way === 'shared') return null
  return isWritten(way, value) ? form.with(name, marks[way]) : null
}

function isWritten(way: Exclude<Way, 'code' | 'part' | 'shared'>, value: unknown): boolean {
  if (way === 'flag' || way === 'step' || way === 'band') return isListed(way, value)
  if (way === 'number') return typeof value === 'number' && writer.number(value)
  return typeof value === 'string' && isWrittenText(way, value)
}

function isWrittenText(way: 'id' | 'instant' | 'day' | 'nonce' | 'ciphertext', text: string): boolean {
  if (way === 'id') return writer.id(text)
  if (way === 'instant') return isInstant(text) && writer.instant(Date.parse(text))
  if (way === 'day') return isInstant(`${text}T00:00:00.000Z`) && writer.number(Date.parse(text) / DAY_MS)
  if (way === 'nonce') return text.length === NONCE_LETTERS && writer.base64(text)
  return writer.number(text.length) && writer.base64(text)
}

/** Whether a time comes back letter for letter; years of more than four digits would not. */
function isInstant(text: string): boolean {
  const ms = Date.parse(text)
  return text.length === INSTANT_LETTERS && !Number.isNaN(ms) && new Date(ms).toISOString() === text
}

function isListed(way: keyof typeof listed, value: unknown): boolean {
  const list: readonly unknown[] = listed[way]
  const place = list.indexOf(value)
  return place >= 0 && writer.bits(place, bits[way])
}

/** Steps and facts hold codes and values of lists only; their form is a phrase of its own. */
function withShared(form: Shape, name: string, value: unknown, phrases: Phrases): Found {
  const shared = Array.isArray(value) ? stepsForm(value) : factsForm(name, value)
  const no = shared && numberOf(shared, phrases)
  return no !== null && writer.number(no) ? form.with(name, marks.shared) : null
}

function stepsForm(steps: readonly unknown[]): Found {
  let form: Found = firstShape('[')
  for (const step of steps) form = form && isObject(step) ? withStep(form, step) : null
  return form?.closed(']') ?? null
}

function withStep(before: Shape, step: object): Found {
  let form: Found = before.opened()
  for (const [name, value] of Object.entries(step)) {
    const way = wayOf(name)
    form = form && (way === 'code' || way === 'step') ? withValue(form, way, name, value) : null
  }
  return form?.closed('}') ?? null
}

function factsForm(name: string, facts: unknown): Found {
  if (name !== 'facts' || !isObject(facts)) return null
  let form: Found = firstShape('{')
  for (const [fact, value] of Object.entries(facts))
    form = form && isPlain(fact) && isListed('flag', value) ? form.with(fact, marks.flag) : null
  return form?.closed('}') ?? null
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
