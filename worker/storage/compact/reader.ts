import { ID_BYTES } from './bytes.ts'

/** Finds, in the same order, what `Writer` wrote. */
export class Reader {
  bytes: Uint8Array = new Uint8Array()
  #at = 0
  #about = 0
  #bit = 0
  #last = 0

  /** @param time of the row, ms */
  begin(bytes: Uint8Array, head: number, abouts: number, time: number): void {
    this.bytes = bytes
    this.#about = head
    this.#at = head + abouts * ID_BYTES
    this.#bit = 0
    this.#last = time
  }

  /** Where the next of the ids in front stands. */
  about(): number {
    this.#about += ID_BYTES
    return this.#about - ID_BYTES
  }

  /** Where the next id stands. */
  id(): number {
    return this.skip(ID_BYTES)
  }

  /** Where so many bytes stand that are not numbers. */
  skip(count: number): number {
    this.#at += count
    return this.#at - count
  }

  instant(): number {
    this.#last += this.number()
    return this.#last
  }

  number(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.#at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value % 2 === 1 ? -(value + 1) / 2 : value / 2
    }
  }

  bits(count: number): number {
    this.#bit += count
    return this.#bitsAt(this.#bit - count, count)
  }

  /** What `bits` would give, without going on. */
  peek(count: number): number {
    return this.#bitsAt(this.#bit, count)
  }

  #bitsAt(from: number, count: number): number {
    const { bytes } = this
    let value = 0
    for (let bit = from; bit < from + count; bit++)
      value = (value << 1) | (((bytes[bytes.length - 1 - (bit >> 3)] ?? 0) >> (bit & 7)) & 1)
    return value
  }
}
