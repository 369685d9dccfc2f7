import { ID_LETTERS, readBase64, readId } from './bytes.ts'

/** JSON of a packed body is ASCII: forms hold nothing else, and so do the values. */
const decoder = new TextDecoder()
const encoder = new TextEncoder()
const FIRST_ROOM = 65_536
const DAY_MS = 86_400_000
const ZERO = 48
/** Up to here a loop is quicker than asking for a copy. */
const SHORT = 32

/** The letters of a text. */
export const lettersOf = (text: string): Uint8Array => encoder.encode(text)

const days = new Map<number, Uint8Array>()
const MOST_DAYS = 10_000

/** "2026-11-22T" */
function dayLetters(day: number): Uint8Array {
  const letters = days.get(day) ?? lettersOf(new Date(day * DAY_MS).toISOString().slice(0, 11))
  if (days.size > MOST_DAYS) days.clear()
  days.set(day, letters)
  return letters
}

/** A text that is put together letter by letter, and made once: many short texts would cost more than all their letters. */
export class Letters {
  #bytes = new Uint8Array(FIRST_ROOM)
  #at = 0

  begin(): void {
    this.#at = 0
  }

  get length(): number {
    return this.#at
  }

  /** A copy of what was put there since. */
  since(from: number): Uint8Array {
    return this.#bytes.slice(from, this.#at)
  }

  put(letters: Uint8Array): void {
    const count = letters.length
    this.#makeRoom(count)
    const bytes = this.#bytes
    const at = this.#at
    if (count > SHORT) bytes.set(letters, at)
    else for (let letter = 0; letter < count; letter++) bytes[at + letter] = letters[letter] ?? 0
    this.#at = at + count
  }

  /** A short text without any letter beyond ASCII. */
  ascii(text: string): void {
    const count = text.length
    this.#makeRoom(count)
    const bytes = this.#bytes
    const at = this.#at
    for (let letter = 0; letter < count; letter++) bytes[at + letter] = text.charCodeAt(letter)
    this.#at = at + count
  }

  id(from: Uint8Array, at: number): void {
    this.#makeRoom(ID_LETTERS)
    readId(from, at, this.#bytes, this.#at)
    this.#at += ID_LETTERS
  }

  base64(from: Uint8Array, at: number, letters: number): void {
    this.#makeRoom(letters + 2)
    readBase64(from, at, this.#bytes, this.#at, letters)
    this.#at += letters
  }

  /** "2026-11-22T02:00:00.000Z" */
  instant(ms: number): void {
    const day = Math.floor(ms / DAY_MS)
    const rest = ms - day * DAY_MS
    this.put(dayLetters(day))
    this.#makeRoom(13)
    this.#two(Math.floor(rest / 3_600_000), 58)
    this.#two(Math.floor(rest / 60_000) % 60, 58)
    this.#two(Math.floor(rest / 1_000) % 60, 46)
    const thousandths = rest % 1_000
    this.#bytes[this.#at++] = ZERO + Math.floor(thousandths / 100)
    this.#two(thousandths % 100, 90)
  }

  day(day: number): void {
    this.put(dayLetters(day).subarray(0, 10))
  }

  text(): string {
    return decoder.decode(this.#bytes.subarray(0, this.#at))
  }

  #two(value: number, then: number): void {
    this.#bytes[this.#at++] = ZERO + Math.floor(value / 10)
    this.#bytes[this.#at++] = ZERO + (value % 10)
    this.#bytes[this.#at++] = then
  }

  #makeRoom(count: number): void {
    if (this.#at + count <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#at + count))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
