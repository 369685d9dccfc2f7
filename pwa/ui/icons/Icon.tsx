import type { Glyph } from './glyph.ts'

export interface IconProps {
  of: Glyph
  /** xs 17, s 20, m 24 (default), l 30, xl 48 – at a root size of 16 px. */
  size?: 'xs' | 's' | 'm' | 'l' | 'xl' | undefined
  /** Only for an icon that stands alone; beside a word the icon stays silent. */
  label?: string | undefined
}

/** Draws a glyph inline, in the colour of the text around it. */
export function Icon({ of, size = 'm', label }: IconProps) {
  return (
    <svg
      class={`icon icon--${size}`}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={of.line} />
      {of.dot ? <path class="icon__dot" d={of.dot} /> : null}
    </svg>
  )
}
