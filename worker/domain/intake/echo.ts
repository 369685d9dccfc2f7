/**
 * Which rows written in this call the phone need not be sent back (sync.md §4: no echo). It needs a row again when the
 * ward's document differs from what it sent: somebody wrote since its base, or a later value of its own was there.
 */
export class Echo {
  readonly #versions = new Map<string, number>()
  readonly #differing = new Set<string>()

  /**
   * A document was written.
   * @param before version before the write, 0 for a new one
   * @param base version that the phone knew
   * @param isWhole every field that was sent took effect
   */
  wrote(id: string, before: number, base: number | null, isWhole: boolean): void {
    const atStart = this.#versions.get(id) ?? before
    this.#versions.set(id, atStart)
    if (!isWhole || atStart > (base ?? 0)) this.#differing.add(id)
  }

  /** The ward itself wrote it: what a phone sent in this call is not all that it says now. */
  overtaken(id: string): void {
    this.#differing.add(id)
  }

  /** Whether the phone already holds this row as the ward does. */
  isKnown(id: string): boolean {
    return this.#versions.has(id) && !this.#differing.has(id)
  }
}
