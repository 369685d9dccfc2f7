import { encode } from 'uqr'

export interface QrCodeProps {
  /** What the code holds, usually an address. */
  text: string
  /** What it leads to, for screen readers and for the eye that hovers. A word always stands beside it on paper. */
  title: string
}

/** Modules of the quiet zone that scanners need round a code. */
const QUIET = 4

/** Runs of dark modules as one path; one unit is one module. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => row.map((dark, x) => (dark ? runFrom(row, x, y) : '')).join('')).join('')
}

function runFrom(row: readonly boolean[], x: number, y: number): string {
  if (row[x - 1]) return ''
  const end = row.indexOf(false, x)
  return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`
}

/** A QR code, black on white in every scheme. Error correction M: a crease or a thumb does not spoil it. */
export function QrCode({ text, title }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} focusable="false">
      <title>{title}</title>
      <rect class="qr__ground" width={size} height={size} />
      <path class="qr__dots" d={qrPath(data)} />
    </svg>
  )
}
