import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

export interface IconButtonProps {
  icon: Glyph
  /** Always spoken; shown beside the icon unless `bare`. */
  label: string
  /** Icon alone – only for back, close, share, text size. */
  bare?: boolean | undefined
  href?: string | undefined
  pressed?: boolean | undefined
  opens?: 'dialog' | undefined
  onPress?: (() => void) | undefined
}

/** A 48 px target in a bar: an icon with its word, or a well-known icon alone. */
export function IconButton({ icon, label, bare, href, pressed, opens, onPress }: IconButtonProps) {
  const face = (
    <>
      <Icon of={icon} />
      {bare ? null : <span>{label}</span>}
    </>
  )
  const spoken = bare ? label : undefined
  if (href) {
    return (
      <a class="icon-button" href={href} aria-label={spoken} onClick={onPress}>
        {face}
      </a>
    )
  }
  return (
    <button
      class="icon-button"
      type="button"
      aria-label={spoken}
      aria-pressed={pressed}
      aria-haspopup={opens}
      onClick={onPress}
    >
      {face}
    </button>
  )
}
