import { encode } from 'uqr'

/** Modules of the quiet zone that scanners need round a code. */
const QUIET = 4

/** A code as one path; one unit is one module. Error correction M: a crease or a thumb does not spoil it. */
export function qrPicture(text: string): { size: number; d: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  return { size, d: qrPath(data) }
}

/** Runs of dark modules as one path. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => row.map((dark, x) => (dark ? runFrom(row, x, y) : '')).join('')).join('')
}

function runFrom(row: readonly boolean[], x: number, y: number): string {
  if (row[x - 1]) return ''
  const end = row.indexOf(false, x)
  return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`
}
