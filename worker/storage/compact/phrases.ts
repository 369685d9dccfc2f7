/** Texts that many rows share: each is kept once per ward, under a number. */
export interface Phrases {
  /** The number of a text, which is given one if it has none; null when the ward keeps no more of them. */
  numberOf(text: string): number | null
  /** @throws Error when there is no such number: what was written with it cannot be read */
  textOf(no: number): string
}
