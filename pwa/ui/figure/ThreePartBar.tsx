import { useId } from 'preact/hooks'

/** Numerator, those asked (with or without), and all: the counts behind one bar. */
export interface BarParts {
  /** Have it. */
  have: number
  /** Were asked, with or without it; at least `have`. */
  asked: number
  /** The denominator: all of them. */
  total: number
}

export interface ThreePartBarProps extends BarParts {
  /** s 14 px (rows, tables), m 20, l 22. */
  size?: 's' | 'm' | 'l' | undefined
  /** Spoken; left out when the same figures stand beside the bar in words. */
  label?: string | undefined
}

/** Shares in percent, kept inside 0–100 even when the denominator is too small. */
export function barShares({ have, asked, total }: BarParts): { have: number; asked: number } {
  const share = (count: number) => (total > 0 ? Math.min(100, Math.max(0, (100 * count) / total)) : 0)
  return { have: share(have), asked: share(Math.max(have, asked)) }
}

/** Solid: have it · light: asked, have not · hatched: not asked yet. Widths are SVG attributes. */
export function ThreePartBar({ size = 's', label, ...parts }: ThreePartBarProps) {
  const hatch = `hatch-${useId()}`
  const { have, asked } = barShares(parts)
  return (
    <svg
      class={`bar bar--${size}`}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <Hatch id={hatch} />
      <rect width="100%" height="100%" fill={`url(#${hatch})`} />
      <rect class="bar__not-yet" width={percent(asked)} height="100%" />
      <rect class="bar__have" width={percent(have)} height="100%" />
    </svg>
  )
}

/** The pattern of what is not known yet; readable without colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="bar__unasked" width="6" height="6" />
      <path class="bar__hatch" d="M1 0V6" />
    </pattern>
  )
}

const percent = (share: number) => `${Math.round(share * 100) / 100}%`
