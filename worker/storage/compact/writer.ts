import { bytesIn, ID_BYTES, writeBase64, writeId } from './bytes.ts'

/** Room for a body: what a call may carry (PROTOCOL 1.2), and what others wrote into the same document. */
const ROOM = 65_536
const MOST_BIT_BYTES = 512

/**
 * Values of one body as bytes: in front the ids that say what it is about, at places that SQL can look at; then
 * everything else in order; bits of lists from the end.
 */
export class Writer {
  readonly #bytes = new Uint8Array(ROOM)
  readonly #bits = new Uint8Array(MOST_BIT_BYTES)
  #at = 0
  #about = 0
  #bitCount = 0
  #last = 0

  /** @param head bytes in front @param abouts how many ids say what the body is about @param time of the row, ms */
  begin(head: number, abouts: number, time: number): void {
    this.#about = head
    this.#at = head + abouts * ID_BYTES
    this.#bitCount = 0
    this.#last = time
  }

  about(text: string): boolean {
    const isId = writeId(text, this.#bytes, this.#about)
    this.#about += ID_BYTES
    return isId
  }

  id(text: string): boolean {
    if (!this.#hasRoom(ID_BYTES) || !writeId(text, this.#bytes, this.#at)) return false
    this.#at += ID_BYTES
    return true
  }

  /** A time, as its distance from the one before. */
  instant(ms: number): boolean {
    const distance = ms - this.#last
    this.#last = ms
    return this.number(distance)
  }

  /** Whole numbers of either sign, seven bits a byte, so that small ones take one. */
  number(value: number): boolean {
    if (!Number.isSafeInteger(value) || Math.abs(value) > 2 ** 51 || !this.#hasRoom(8)) return false
    let left = value < 0 ? -2 * value - 1 : 2 * value
    for (; left >= 128; left = Math.floor(left / 128)) this.#bytes[this.#at++] = (left % 128) | 128
    this.#bytes[this.#at++] = left
    return true
  }

  base64(text: string): boolean {
    const count = bytesIn(text.length)
    if (!this.#hasRoom(count) || !writeBase64(text, this.#bytes, this.#at)) return false
    this.#at += count
    return true
  }

  bits(value: number, count: number): boolean {
    if (this.#bitCount + count > 8 * MOST_BIT_BYTES) return false
    for (let bit = count - 1; bit >= 0; bit--) {
      const place = this.#bitCount >> 3
      const within = this.#bitCount & 7
      const before = within === 0 ? 0 : (this.#bits[place] ?? 0)
      this.#bits[place] = before | (((value >> bit) & 1) << within)
      this.#bitCount += 1
    }
    return true
  }

  /** Everything, with a number of two bytes in front. */
  whole(head: number): Uint8Array<ArrayBuffer> {
    const count = (this.#bitCount + 7) >> 3
    const bytes = this.#bytes.slice(0, this.#at + count)
    bytes[0] = head & 255
    bytes[1] = head >> 8
    for (let place = 0; place < count; place++) bytes[bytes.length - 1 - place] = this.#bits[place] ?? 0
    return bytes
  }

  #hasRoom(count: number): boolean {
    return this.#at + count <= ROOM - MOST_BIT_BYTES
  }
}
