/** Ids and sealed texts as bytes, and back. Everything that is pushed or pulled goes through here: it is written for speed. */

const DIGITS = '0123456789abcdef'
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const NONE = 255
const DASH = 45

const codesOf = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const valuesOf = (letters: string): Uint8Array => {
  const values = new Uint8Array(128).fill(NONE)
  for (let value = 0; value < letters.length; value++) values[letters.charCodeAt(value)] = value
  return values
}
const hexCodes = codesOf(DIGITS)
const hexValues = valuesOf(DIGITS)
const base64Codes = codesOf(ALPHABET)
const base64Values = valuesOf(ALPHABET)

export const ID_BYTES = 16
export const ID_LETTERS = 36
/** Before which of the sixteen bytes a dash stands. */
const isDashed = (byte: number): boolean => byte === 4 || byte === 6 || byte === 8 || byte === 10

/** Writes an id as 16 bytes. @returns false when the text is no id in lower case: nothing else comes back the same */
export function writeId(text: string, into: Uint8Array, at: number): boolean {
  if (text.length !== ID_LETTERS) return false
  let letter = 0
  let wrong = 0
  for (let byte = 0; byte < ID_BYTES; byte++) {
    if (isDashed(byte) && text.charCodeAt(letter++) !== DASH) return false
    const high = hexValues[text.charCodeAt(letter++)] ?? NONE
    const low = hexValues[text.charCodeAt(letter++)] ?? NONE
    wrong |= high | low
    into[at + byte] = (high << 4) | low
  }
  return wrong < 16
}

/** Writes the letters of the id that stands at a place. */
export function readId(from: Uint8Array, at: number, into: Uint8Array, place: number): void {
  readHex(from, at, 4, into, place)
  readHex(from, at + 4, 2, into, place + 9)
  readHex(from, at + 6, 2, into, place + 14)
  readHex(from, at + 8, 2, into, place + 19)
  readHex(from, at + 10, 6, into, place + 24)
  into[place + 8] = DASH
  into[place + 13] = DASH
  into[place + 18] = DASH
  into[place + 23] = DASH
}

function readHex(from: Uint8Array, at: number, count: number, into: Uint8Array, place: number): void {
  for (let byte = 0; byte < count; byte++) {
    const value = from[at + byte] ?? 0
    into[place + 2 * byte] = hexCodes[value >> 4] ?? 0
    into[place + 2 * byte + 1] = hexCodes[value & 15] ?? 0
  }
}

const fours: string[] = []
const four = (bytes: Uint8Array, at: number): string => {
  const value = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  fours[value] ??= value.toString(16).padStart(4, '0')
  return fours[value]
}

/** The text of an id. */
export const idText = (id: Uint8Array): string =>
  `${four(id, 0)}${four(id, 2)}-${four(id, 4)}-${four(id, 6)}-${four(id, 8)}-${four(id, 10)}${four(id, 12)}${four(id, 14)}`

/** An id as bytes, or null when it is none. */
export function idBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(ID_BYTES)
  return writeId(text, bytes, 0) ? bytes : null
}

/** How many bytes a base64url text of that length holds. */
export const bytesIn = (letters: number): number => Math.floor((letters * 3) / 4)

/**
 * Writes the bytes of a base64url text without padding.
 * @returns false when the text would not come back letter for letter
 */
export function writeBase64(text: string, into: Uint8Array, at: number): boolean {
  if (text.length % 4 === 1) return false
  let place = at
  let wrong = 0
  let buffer = 0
  let held = 0
  for (let letter = 0; letter < text.length; letter++) {
    const value = base64Values[text.charCodeAt(letter)] ?? NONE
    wrong |= value
    buffer = ((buffer << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    into[place++] = buffer >> held
  }
  // Bits after the last byte say nothing, and would be lost.
  return wrong < 64 && (buffer & ((1 << held) - 1)) === 0
}

/** Writes so many letters of base64url without padding, of the bytes that stand at a place. */
export function readBase64(
  from: Uint8Array,
  at: number,
  into: Uint8Array,
  place: number,
  letters: number,
): void {
  const end = at + bytesIn(letters)
  let letter = place
  for (let byte = at; byte < end; byte += 3) {
    const second = byte + 1 < end ? (from[byte + 1] ?? 0) : 0
    const third = byte + 2 < end ? (from[byte + 2] ?? 0) : 0
    const three = ((from[byte] ?? 0) << 16) | (second << 8) | third
    into[letter] = base64Codes[three >> 18] ?? 0
    into[letter + 1] = base64Codes[(three >> 12) & 63] ?? 0
    // Behind the last letter something is written that the next text writes over.
    into[letter + 2] = base64Codes[(three >> 6) & 63] ?? 0
    into[letter + 3] = base64Codes[three & 63] ?? 0
    letter += 4
  }
}
