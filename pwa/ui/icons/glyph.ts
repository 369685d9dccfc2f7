/**
 * One drawing on a 24-unit grid: 2-unit stroke, round ends, the colour of the text beside it.
 * `line` is stroked; `dot` is filled (a door handle, the point of a question mark).
 */
export interface Glyph {
  readonly line: string
  readonly dot?: string
}
