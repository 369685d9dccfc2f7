import { qrPicture } from './qrPath.ts'

export interface QrCodeProps {
  /** What the code holds, usually an address. */
  text: string
  /** What it leads to, for screen readers and for the eye that hovers. A word always stands beside it on paper. */
  title: string
}

/** A QR code, black on white in every scheme. */
export function QrCode({ text, title }: QrCodeProps) {
  const { size, d } = qrPicture(text)
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} focusable="false">
      <title>{title}</title>
      <rect class="qr__ground" width={size} height={size} />
      <path class="qr__dots" d={d} />
    </svg>
  )
}
